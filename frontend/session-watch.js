// Warns before an idle sign-in ends. The last answer of the server is the last sign of life; the server decides.
(function () {
  function dialog(words, stay) {
    const box = document.createElement('div');
    box.className = 'pp-session-dialog';
    box.setAttribute('role', 'alertdialog');
    box.setAttribute('aria-modal', 'true');
    box.setAttribute('aria-labelledby', 'pp-session-title');
    const title = document.createElement('h2');
    title.id = 'pp-session-title';
    title.textContent = words.title;
    const text = document.createElement('p');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'pp-session-stay';
    button.textContent = words.stay;
    button.addEventListener('click', stay);
    box.append(title, text, button);
    const shade = document.createElement('div');
    shade.className = 'pp-session-shade';
    shade.append(box);
    document.body.append(shade);
    button.focus();
    return { shade, text };
  }

  window.ppSessionWatch = function (element, limits, words) {
    let lastSign = Date.now();
    let open = null;
    const end = Date.now() + limits.absolute;
    const observer = new PerformanceObserver((list) => {
      if (list.getEntries().some((entry) => entry.name.includes('v-r=uidl'))) lastSign = Date.now();
    });
    observer.observe({ type: 'resource' });
    const close = () => {
      if (open) open.shade.remove();
      open = null;
    };
    const stay = () => {
      lastSign = Date.now();
      close();
      element.$server.stay();
    };
    const timer = setInterval(() => {
      if (!element.isConnected) {
        clearInterval(timer);
        observer.disconnect();
        close();
        return;
      }
      const left = Math.min(lastSign + limits.idle, end) - Date.now();
      if (left <= 0) {
        clearInterval(timer);
        window.location.href = 'login?expired';
      } else if (left <= limits.warning) {
        open = open || dialog(words, stay);
        open.text.textContent = words.text.replace('{0}', Math.ceil(left / 1000));
      } else {
        close();
      }
    }, 1000);
  };
})();
