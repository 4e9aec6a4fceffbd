const news = [
  'The allotment gate sticks again. Lift it a little before you turn the key and it opens.',
  'Somebody left a blue scarf at the reading evening. It hangs on the hook by the door.',
  'Our repair table had eleven visitors: four lamps, a radio, and one very loved teddy bear.',
  'The choir is short of two tenors for the spring. You need not read music to come along.',
]

/** A plausible composer page around a page's script; all that it needs lies in files, for a strict policy. */
export function renderShell(id: string, query: URLSearchParams, hasStyle: boolean): string {
  const feed = Array.from({ length: 24 }, (_, index) => `<p>${news[index % news.length] ?? ''}</p>`)
  return `<!doctype html>
<html lang="en"${attributes(query)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Riverside neighbours</title>
<link rel="stylesheet" href="/shell.css">
${hasStyle ? `<link rel="stylesheet" href="/${id}.css">` : ''}
</head>
<body>
<header>Riverside neighbours</header>
<main>
<h1>What is new on your street?</h1>
<p class="quiet">Posts go to everyone who lives between the bridge and the mill.</p>
<div class="card">
<div id="composer"></div>
<div class="actions"><button id="post" type="button">Post</button></div>
</div>
<h2>Earlier</h2>
${feed.join('\n')}
</main>
<script src="/${id}.js"></script>
</body>
</html>`
}

/** The document inside of a frame: nothing but the styles. */
export function renderFrame(query: URLSearchParams): string {
  return `<!doctype html>
<html lang="en"${attributes(query)}>
<head><meta charset="utf-8"><title>Composer</title><link rel="stylesheet" href="/shell.css"></head>
<body class="bare"></body>
</html>`
}

function attributes(query: URLSearchParams): string {
  return `${query.has('dark') ? ' class="dark"' : ''}${query.has('rtl') ? ' dir="rtl"' : ''}`
}
