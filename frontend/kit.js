/* What must answer without a round trip: menus, the drawer, copying. Everything else is Java. */
(() => {
  if (window.portalKit) {
    return;
  }
  window.portalKit = true;

  const OPEN = '.pp-menu-button[aria-expanded="true"]';
  const panelOf = (button) => document.getElementById(button.getAttribute('aria-controls'));
  const bar = () => document.querySelector('.pp-topbar');

  const setMenu = (button, open) => {
    button.setAttribute('aria-expanded', String(open));
    panelOf(button).hidden = !open;
  };

  const closeMenus = (except) =>
    document.querySelectorAll(OPEN).forEach((button) => button !== except && setMenu(button, false));

  const setDrawer = (open) => {
    const toggle = bar()?.querySelector('.pp-drawer-toggle');
    bar()?.toggleAttribute('data-drawer', open);
    toggle?.setAttribute('aria-expanded', String(open));
    document.documentElement.toggleAttribute('data-drawer', open);
  };

  const copy = async (button) => {
    await navigator.clipboard.writeText(button.dataset.copy);
    const label = button.getAttribute('aria-label');
    button.dataset.done = '';
    button.setAttribute('aria-label', button.dataset.copied);
    setTimeout(() => {
      delete button.dataset.done;
      button.setAttribute('aria-label', label);
    }, 1500);
  };

  /* the menu of a row opens where its button is, as if it had been asked for there by a right click */
  const openRowMenu = (button) => {
    const place = button.getBoundingClientRect();
    button.dispatchEvent(
      new MouseEvent('contextmenu', {
        bubbles: true,
        cancelable: true,
        composed: true,
        clientX: place.left,
        clientY: place.bottom
      })
    );
  };

  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : document.body;
    const button = target.closest('.pp-menu-button');
    const copying = target.closest('[data-copy]');
    if (copying) {
      event.preventDefault();
      copy(copying);
    }
    if (target.closest('[data-row-menu]')) {
      openRowMenu(target.closest('[data-row-menu]'));
    }
    if (button) {
      const open = button.getAttribute('aria-expanded') !== 'true';
      closeMenus(button);
      setMenu(button, open);
    } else if (target.closest('.pp-drawer-toggle')) {
      setDrawer(!bar().hasAttribute('data-drawer'));
    } else if (target.closest('.pp-menus a')) {
      closeMenus();
      setDrawer(false);
    } else if (!target.closest('.pp-megamenu')) {
      closeMenus();
      if (!target.closest('.pp-menus')) {
        setDrawer(false);
      }
    }
  });

  const stepThrough = (items, from, step) => {
    const at = items.indexOf(from);
    items[(at + step + items.length) % items.length]?.focus();
  };

  const inMenuBar = (event, focused) => {
    const tops = [...bar().querySelectorAll('.pp-menu > a, .pp-menu > button')];
    if (!tops.includes(focused)) {
      return false;
    }
    switch (event.key) {
      case 'ArrowRight':
        stepThrough(tops, focused, 1);
        return true;
      case 'ArrowLeft':
        stepThrough(tops, focused, -1);
        return true;
      case 'ArrowDown':
        if (focused.matches('.pp-menu-button')) {
          closeMenus(focused);
          setMenu(focused, true);
          panelOf(focused).querySelector('a')?.focus();
        }
        return true;
      default:
        return false;
    }
  };

  const inPanel = (event, focused) => {
    const panel = focused.closest('.pp-megamenu');
    const links = panel ? [...panel.querySelectorAll('a')] : [];
    switch (panel && event.key) {
      case 'ArrowDown':
        stepThrough(links, focused, 1);
        return true;
      case 'ArrowUp':
        stepThrough(links, focused, -1);
        return true;
      case 'Home':
        links[0].focus();
        return true;
      case 'End':
        links[links.length - 1].focus();
        return true;
      default:
        return false;
    }
  };

  document.addEventListener('keydown', (event) => {
    const focused = document.activeElement;
    if (event.key === 'Escape') {
      const open = document.querySelector(OPEN);
      if (open) {
        closeMenus();
        open.focus();
        event.preventDefault();
      } else if (bar()?.hasAttribute('data-drawer')) {
        setDrawer(false);
        bar().querySelector('.pp-drawer-toggle').focus();
      }
    } else if (focused?.closest?.('.pp-menus') && (inMenuBar(event, focused) || inPanel(event, focused))) {
      event.preventDefault();
    }
  });

  const LINES = 'vaadin-text-field, vaadin-email-field, vaadin-password-field';

  // Escape may close the form: what was typed is handed over before, so that nobody loses it unasked
  document.addEventListener(
    'keydown',
    (event) => {
      const line = event.key === 'Escape' && event.target.closest?.(`.pp-form :is(${LINES}, vaadin-text-area)`);
      line && line.dispatchEvent(new Event('change', { bubbles: true }));
    },
    true,
  );

  // Enter in a line of a form means its button; not while characters are being composed, and only after the field
  // has handed over what was typed
  document.addEventListener('keydown', (event) => {
    const line = event.target instanceof Element ? event.target.closest(LINES) : null;
    if (line && event.key === 'Enter' && !event.isComposing && !event.defaultPrevented) {
      const button = line.closest('.pp-form')?.querySelector('.pp-form-buttons > vaadin-button[theme~="primary"]');
      setTimeout(() => button?.click());
    }
  });

  document.addEventListener('focusin', (event) => {
    const open = document.querySelector(OPEN);
    if (open && event.target instanceof Element && !open.parentElement.contains(event.target)) {
      closeMenus();
    }
  });
})();
