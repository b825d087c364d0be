/** The map answers at once when another indicator or region is chosen: the form sends itself. */
const form = document.querySelector<HTMLFormElement>('[data-map-form]')
form?.addEventListener('change', () => form.requestSubmit())
