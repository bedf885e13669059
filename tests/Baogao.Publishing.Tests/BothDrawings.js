// Draws a figure with plotly.js beside the library's own SVG of it, and says where the two are not alike.
async function differences(figure, svg, width) {
  const most = { label: 6, mark: 2 }, wrong = [];
  const host = document.createElement('div');
  host.style.cssText = `position: absolute; left: 0; top: 0; width: ${width}px`;
  host.innerHTML = svg;
  const still = host.firstChild, plot = document.createElement('div');
  host.append(plot);
  document.body.append(host);
  figure.layout.width = width;
  await Plotly.newPlot(plot, figure.data, figure.layout, figure.config);
  const drawn = plot.querySelector('.main-svg');
  const size = element => [Number(element.getAttribute('width')), Number(element.getAttribute('height'))].join();
  if (size(still) !== size(drawn)) { wrong.push(`size ${size(still)} in place of ${size(drawn)}`); }

  const apart = (a, b) => Math.max(...['left', 'top', 'right', 'bottom'].map(side => Math.abs(a[side] - b[side])));
  const nearest = (box, others) => others.reduce((best, other) => !best || apart(box, other) < apart(box, best) ? other : best, null);
  const words = text => [...text.childNodes].map(node => node.textContent).join(' ').replace(/\s+/g, ' ').trim();
  function texts(root, selector, from) {
    const origin = from.getBoundingClientRect();
    return [...root.querySelectorAll(selector)].filter(words).map(text => {
      const box = text.getBoundingClientRect();
      return { words: words(text), left: box.left - origin.left, top: box.top - origin.top, right: box.right - origin.left, bottom: box.bottom - origin.top };
    });
  }

  // Without the width of its line.
  function place(element, from) {
    const origin = from.getBoundingClientRect(), box = element.getBBox(), at = element.getScreenCTM();
    return {
      element, left: box.x * at.a + at.e - origin.left, top: box.y * at.d + at.f - origin.top,
      right: (box.x + box.width) * at.a + at.e - origin.left, bottom: (box.y + box.height) * at.d + at.f - origin.top,
    };
  }

  // Lines of one look share a path.
  function parts(element) {
    const lines = (element.getAttribute('d') || '').split('M').slice(1);
    return [place(element, still), ...(lines.length < 2 ? [] : lines.map(line => {
      const numbers = line.match(/-?[\d.]+/g).map(Number), x = numbers.filter((_, i) => i % 2 === 0), y = numbers.filter((_, i) => i % 2 === 1);
      return { element, left: Math.min(...x), top: Math.min(...y), right: Math.max(...x), bottom: Math.max(...y) };
    }))];
  }

  const ours = texts(still, 'text', still);
  for (const text of texts(plot, '.main-svg text', drawn)) {
    const same = nearest(text, ours.filter(other => other.words === text.words));
    if (!same) { wrong.push(`no text "${text.words}"`); continue; }
    ours.splice(ours.indexOf(same), 1);
    if (apart(text, same) > most.label) { wrong.push(`text "${text.words}" is ${apart(text, same)} px off`); }
  }
  ours.forEach(text => wrong.push(`text "${text.words}" that the other does not have`));

  const shapes = [...still.querySelectorAll('rect, circle, path')].flatMap(parts);
  const seen = box => box.right - box.left > 0.01 || box.bottom - box.top > 0.01;
  const find = selector => [...plot.querySelectorAll(selector)].map(element => place(element, drawn)).filter(seen);
  const marks = find('.barlayer .point > path, .scatterlayer .points path, .scatterlayer .js-line, .xerror, .yerror');
  const lines = find('.gridlayer path, .zerolinelayer path');
  for (const mark of [...marks, ...lines]) {
    const near = shapes.filter(shape => apart(mark, shape) <= most.mark), of = mark.element.outerHTML.slice(0, 120);
    // A tick has no inside; fill and outline of a bar are two shapes; a texture is drawn in another way.
    const looks = mark.right - mark.left < 0.01 || mark.bottom - mark.top < 0.01 ? ['stroke', 'strokeWidth'] : mark.element.closest('.scatterlayer .points') ? ['fill', 'stroke', 'strokeWidth'] : mark.element.closest('.barlayer .point') ? ['fill'] : [];
    const alike = (a, b) => looks.every(look => a[look] === b[look] || a[look].startsWith('url'));
    if (!near.length) { wrong.push(`no mark as ${of}; the nearest is ${apart(mark, nearest(mark, shapes))} px off`); }
    else if (!near.some(shape => alike(getComputedStyle(mark.element), getComputedStyle(shape.element)))) { wrong.push(`no mark that looks as ${of}`); }
  }
  const own = [...still.querySelectorAll("circle, rect[fill='none']")].map(element => place(element, still));
  const known = [...marks, ...find('.annotation .bg')];
  own.filter(mark => !known.some(other => apart(mark, other) <= most.mark)).forEach(mark => wrong.push(`a mark that the other does not have: ${mark.element.outerHTML}`));

  host.remove();
  return { wrong, marks: marks.length };
}

(async function () {
  const results = [];
  for (const each of JSON.parse(document.getElementById('pictures').textContent)) {
    try { results.push(await differences(each.figure, each.svg, each.width)); } catch (error) { results.push({ wrong: [String(error && error.stack || error)], marks: 0 }); }
  }
  const result = document.createElement('pre');
  result.id = 'result';
  result.textContent = JSON.stringify(results);
  document.body.replaceChildren(result);
})();
