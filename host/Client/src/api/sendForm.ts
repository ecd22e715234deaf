/**
 * Sends a form and tells how much of it is on its way, which fetch cannot.
 * @throws TypeError when there was no answer, as fetch does.
 */
export function sendForm(address: string, headers: Headers, form: FormData, onProgress: (part: number) => void): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    headers.forEach((value, name) => {
      request.setRequestHeader(name, value);
    });
    request.upload.onprogress = ({ loaded, total, lengthComputable }) => {
      if (lengthComputable && total > 0) onProgress(loaded / total);
    };
    request.onload = () => {
      resolve(new Response(request.responseText, { status: request.status, headers: headersOf(request) }));
    };
    request.onerror = () => {
      reject(new TypeError('The form could not be sent.'));
    };
    request.send(form);
  });
}

function headersOf(request: XMLHttpRequest): Headers {
  const headers = new Headers();
  for (const line of request.getAllResponseHeaders().trim().split(/[\r\n]+/)) {
    const at = line.indexOf(':');
    if (at > 0) headers.append(line.slice(0, at), line.slice(at + 1).trim());
  }
  return headers;
}
