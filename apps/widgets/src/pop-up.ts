import popUpCss from './shared/pop-up.css?inline';

/** Opens the widget that a button of the site names, over the page: a sheet on a phone, a window on a desk. */
export function openPopUp(button: HTMLElement): void {
  const { salusOpen = 'booking', ...facts } = button.dataset;
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(popUpCss);
  root.adoptedStyleSheets = [sheet];

  const dialog = document.createElement('dialog');
  const widget = document.createElement(`salus-${salusOpen}`);
  for (const [name, value] of Object.entries(facts)) {
    // data-salus-place="…" becomes place="…"
    if (name.startsWith('salus') && value !== undefined) widget.setAttribute(name.slice(5).toLowerCase(), value);
  }
  widget.setAttribute('closable', '');
  dialog.append(widget);
  root.append(dialog);
  document.body.append(host);

  widget.addEventListener('salus-close', () => dialog.close());
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  dialog.addEventListener('close', () => {
    host.remove();
    button.focus();
  });
  dialog.showModal();
}
