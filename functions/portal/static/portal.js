// Everything works without this file. It shows how far a file has been sent, and looks for a verdict without loading the page anew.

const form = document.querySelector('form[data-tickets]');
if (form !== null) readySending(form);
const waiting = document.querySelector('[data-waiting]');
if (waiting !== null) readyWaiting(waiting);

function readySending(form) {
  const input = form.querySelector('input[type=file]');
  const drop = form.querySelector('.drop');
  form.noValidate = true;
  form.querySelector('.dropping').hidden = false;
  for (const kind of ['dragover', 'dragleave', 'drop']) {
    drop.addEventListener(kind, (event) => {
      event.preventDefault();
      drop.classList.toggle('over', kind === 'dragover');
      if (kind === 'drop' && event.dataTransfer.files.length > 0) input.files = event.dataTransfer.files;
    });
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const [file] = input.files;
    const isCheck = event.submitter?.value === 'check';
    if (file === undefined) return say(form, 'noFile');
    if (file.size > Number(form.dataset.largest)) return say(form, 'tooLarge');
    send(form, file, isCheck).catch(() => say(form, 'failed'));
  });
}

async function send(form, file, check) {
  busy(form, true);
  const question = { fileName: file.name, size: file.size, contentType: file.type, check };
  const answer = await fetch(form.dataset.tickets, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(question),
  });
  const ticket = await answer.json();
  if (ticket.refused !== undefined) return sayText(form, ticket.refused);
  await put(form, ticket, file);
  window.location.assign(ticket.onward);
}

/** XMLHttpRequest, since fetch does not tell how much has been sent. */
function put(form, ticket, file) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('PUT', ticket.url);
    for (const [name, value] of Object.entries(ticket.headers)) {
      // The length is told by the browser itself, and by nobody else.
      if (name.toLowerCase() !== 'content-length') request.setRequestHeader(name, value);
    }
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      form.querySelector('progress').value = (100 * loaded) / total;
      form.querySelector('output').textContent = `${Math.floor((100 * loaded) / total)} %`;
    });
    request.addEventListener('load', () => (request.status < 300 ? resolve() : reject(new Error(String(request.status)))));
    request.addEventListener('error', () => reject(new Error('network')));
    request.send(file);
  });
}

function busy(form, isBusy) {
  form.querySelector('.sending').hidden = !isBusy;
  form.querySelector('[data-say]').hidden = true;
  for (const button of form.querySelectorAll('button')) button.disabled = isBusy;
}

function say(form, name) {
  sayText(form, form.querySelector(`[data-text=${name}]`).content.textContent);
}

function sayText(form, text) {
  busy(form, false);
  const line = form.querySelector('[data-say]');
  line.textContent = text;
  line.hidden = false;
}

/** Asks at first every second, then more and more slowly; when another page stands here, shows that. */
function readyWaiting(waiting) {
  const began = Date.now();
  let pause = 1000;
  const look = async () => {
    const answer = await fetch(window.location.href).catch(() => null);
    const text = answer?.ok ? await answer.text() : '';
    if (answer?.redirected) return window.location.replace(answer.url);
    if (answer?.ok && !text.includes('data-waiting')) return window.location.reload();
    waiting.querySelector('.slow').hidden = Date.now() - began < Number(waiting.dataset.patience);
    pause = Math.min(pause * 1.2, 10_000);
    setTimeout(look, pause);
  };
  setTimeout(look, pause);
}

// secretariat
