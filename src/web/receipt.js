/** The buttons of a receipt: without a script the page is complete, and there are none. */
const print = document.getElementById('print');
const copy = document.getElementById('copy');
const status = document.getElementById('status');
const details = document.getElementById('text');

print.hidden = false;
print.addEventListener('click', () => window.print());

copy.hidden = false;
copy.addEventListener('click', async () => {
  const text = details.querySelector('pre');
  try {
    await navigator.clipboard.writeText(text.textContent);
    status.textContent = copy.dataset.copied;
  } catch {
    // Not allowed, or not over a secure connection: the text is shown, selected.
    details.open = true;
    window.getSelection().selectAllChildren(text);
    status.textContent = copy.dataset.failed;
  }
});
