/** What a browser saves when a download was refused: a page that asks to sign in, under the name of the document. */
export const savedWebPage = `<!DOCTYPE html>
<html lang="en">
  <head><title>Please sign in</title></head>
  <body>
    <h1>Please sign in</h1>
    <p>Your session has expired. Sign in again to download the document that you asked for.</p>
  </body>
</html>
`;
