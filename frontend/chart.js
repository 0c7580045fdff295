/* The element behind uikit.Chart: figures come in as a property, Chart.js draws them. */
(() => {
  if (customElements.get('pp-chart')) {
    return;
  }

  const PALETTE = ['#1f55d6', '#0f9d8a', '#d97706', '#8b5cf6', '#64748b', '#be3455'];
  const INK = '#5b6472';
  const LINE = '#e6e8ec';

  const compact = (locale) => new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 });

  /* A long name gives way to the bars; the whole of it is in the tooltip and in the table. */
  function clipped(at) {
    const name = this.getLabelForValue(at);
    const room = this.chart.width * 0.4;
    const widthOf = (text) => this.ctx.measureText(text).width;
    if (widthOf(name) <= room) {
      return name;
    }
    let end = name.length - 1;
    while (end > 1 && widthOf(name.slice(0, end) + '…') > room) {
      end -= 1;
    }
    return name.slice(0, end) + '…';
  }

  const datasets = (form, series) =>
    series.map((one, at) => {
      const colour = PALETTE[at % PALETTE.length];
      return {
        label: one.name,
        data: one.heights,
        texts: one.texts,
        borderColor: colour,
        backgroundColor: form === 'line' ? colour + '14' : colour,
        borderWidth: form === 'line' ? 2 : 0,
        borderRadius: form === 'line' ? 0 : 3,
        maxBarThickness: 28,
        fill: form === 'line' && series.length === 1,
        pointRadius: one.heights.length > 1 ? 0 : 3,
        pointHoverRadius: 4,
        tension: 0,
        spanGaps: false,
      };
    });

  const axis = (figures, form, isValue) => ({
    stacked: form === 'stacked',
    border: { display: false },
    grid: { display: isValue, color: LINE },
    ticks: {
      color: INK,
      maxTicksLimit: isValue ? 6 : 12,
      maxRotation: 0,
      autoSkipPadding: 14,
      autoSkip: isValue || form !== 'ranking',
      ...(isValue ? { callback: (value) => compact(figures.locale).format(value) } : {}),
      ...(!isValue && form === 'ranking' ? { callback: clipped } : {}),
    },
  });

  const options = (figures, form) => ({
    animation: false,
    maintainAspectRatio: false,
    responsive: true,
    indexAxis: form === 'ranking' ? 'y' : 'x',
    interaction: { mode: 'index', axis: form === 'ranking' ? 'y' : 'x', intersect: false },
    scales: {
      x: axis(figures, form, form === 'ranking'),
      y: { ...axis(figures, form, form !== 'ranking'), beginAtZero: true },
    },
    plugins: {
      legend: {
        display: figures.series.length > 1,
        align: 'start',
        labels: { color: INK, boxWidth: 10, boxHeight: 10, useBorderRadius: true, borderRadius: 2 },
      },
      tooltip: {
        backgroundColor: '#1f2733',
        padding: 10,
        boxPadding: 4,
        callbacks: {
          label: ({ dataset, dataIndex }) => `${dataset.label}  ${dataset.texts[dataIndex]} ${figures.unit}`,
        },
      },
    },
  });

  customElements.define(
    'pp-chart',
    class extends HTMLElement {
      #figures;
      #drawn;

      set figures(figures) {
        this.#figures = figures;
        this.#draw();
      }

      get figures() {
        return this.#figures;
      }

      connectedCallback() {
        if (Object.hasOwn(this, 'figures')) {
          // set before this script defined the element
          const early = this.figures;
          delete this.figures;
          this.#figures = early;
        }
        this.#draw();
      }

      disconnectedCallback() {
        this.#drawn?.destroy();
        this.#drawn = undefined;
      }

      #draw() {
        if (!this.isConnected || !this.#figures) {
          return;
        }
        this.disconnectedCallback();
        const form = this.getAttribute('form');
        const canvas = document.createElement('canvas');
        this.replaceChildren(canvas);
        const font = getComputedStyle(this);
        Chart.defaults.font.family = font.fontFamily;
        Chart.defaults.font.size = 12;
        this.#drawn = new Chart(canvas, {
          type: form === 'line' ? 'line' : 'bar',
          data: { labels: this.#figures.labels, datasets: datasets(form, this.#figures.series) },
          options: options(this.#figures, form),
        });
      }
    },
  );
})();
