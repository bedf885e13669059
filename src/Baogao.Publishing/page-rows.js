(function () {
  'use strict';
  // The rows of the data: a mark and a search result open the row that they show, with its section and its quote between those beside it.
  var data = null;
  var beside = 1;

  function load() {
    if (!data) {
      var held = JSON.parse(document.getElementById('rows').textContent);
      data = held.rows.map(function (row, i) {
        return { number: i, edition: row[0], names: [row[1], row[2]], values: row[3], periods: row[4], kinds: row[5], section: row[6], quote: row[7], sources: row[8], charts: row[9] };
      });
      data.languages = held.languages;
      data.editions = held.editions;
      data.sections = held.sections;
    }
    return data;
  }

  function version() { return document.querySelector('.version:not([hidden])'); }

  // The place of the shown language in the lists of the rows.
  function language() { return load().languages.indexOf(version().lang); }

  function isChinese() { return version().lang.slice(0, 2) === 'zh'; }

  function element(name, text, kind) {
    var made = document.createElement(name);
    if (kind) { made.className = kind; }
    if (text) { write(made, text); }
    return made;
  }

  // Chinese words within another language are marked as such.
  function write(into, text) {
    if (isChinese()) { into.append(text); return; }
    text.split(/([\u3400-\u9fff\uf900-\ufaff][^A-Za-z“”;()]*[\u3400-\u9fff\uf900-\ufaff]|[\u3400-\u9fff\uf900-\ufaff])/).forEach(function (piece, i) {
      if (i % 2) { var span = document.createElement('span'); span.lang = 'zh-CN'; span.textContent = piece; into.append(span); }
      else if (piece) { into.append(piece); }
    });
  }

  function quoted(text, name) {
    var made = element(name);
    made.lang = 'zh-CN';
    made.textContent = text;
    return made;
  }

  // Where a row stands, in each language: its section with its title, or its source.
  function places(row) {
    var titles = row.section ? load().sections[row.edition][row.section] || [] : row.sources;
    return load().languages.map(function (tag, i) { return [row.section, titles[i]].filter(Boolean).join(' '); });
  }

  function sectionOf(row) { return places(row)[language()]; }

  function title(row) { return isChinese() ? row.names[0] : row.names[1]; }

  function charts(row, words) {
    var list = element('p', '', 'shown-in');
    row.charts.forEach(function (address, i) {
      var chart = document.getElementById(address);
      var caption = chart && chart.querySelector('figcaption');
      if (!caption) { return; }
      list.append(i ? ' · ' : words + ' ');
      var link = element('a', caption.textContent);
      link.href = '#' + address;
      list.append(link);
    });
    return list.childNodes.length ? list : '';
  }

  // The quotes that the data hold before and after in the same section.
  function context(row) {
    var rows = load();
    var made = element('blockquote');
    var same = row.quote ? rows.filter(function (other) { return other.edition === row.edition && other.section === row.section && other.quote; }) : [];
    var quotes = same.map(function (other) { return other.quote; }).filter(function (quote, i, all) { return all.indexOf(quote) === i; });
    var at = quotes.indexOf(row.quote);
    quotes.slice(Math.max(0, at - beside), at + beside + 1).forEach(function (quote, i) {
      if (i) { made.append(' … '); }
      made.append(quoted(quote, quote === row.quote ? 'mark' : 'span'));
    });
    return quotes.length ? made : '';
  }

  function part(row, words) {
    var made = element('section');
    var facts = [row.values[language()], row.periods[language()], row.kinds[language()]].filter(Boolean).join(' · ');
    made.append(element('h3', title(row)), element('p', facts), element('p', (row.section ? words.section + ' ' : '') + sectionOf(row), 'place'), context(row), charts(row, words.shown));
    return made;
  }

  function open(rows, mark) {
    var dialog = version().querySelector('.row-card');
    var body = dialog.querySelector('.body');
    body.replaceChildren();
    if (mark) {
      var cells = Array.prototype.slice.call(mark.cells);
      body.append(element('h2', cells[1].textContent), element('p', cells.slice(2, 5).map(function (cell) { return cell.textContent; }).filter(Boolean).join(' · ')));
    }
    rows.forEach(function (number) { body.append(part(load()[number], dialog.dataset)); });
    if (mark && !rows.length) { body.append(element('p', mark.cells[mark.cells.length - 1].textContent)); }
    var link = dialog.querySelector('.to-table');
    link.parentNode.hidden = !mark;
    link.onclick = function (event) { event.preventDefault(); dialog.close(); reveal(mark); };
    dialog.querySelector('.close').onclick = function () { dialog.close(); };
    body.onclick = function (event) { if (event.target.closest('a')) { dialog.close(); } };
    dialog.showModal();
    body.focus();
  }

  // A row of a table that is folded, or on another page of it.
  function reveal(row) {
    var details = row.closest('details');
    if (details) { details.open = true; }
    row.dispatchEvent(new Event('baogao-reveal', { bubbles: true }));
    row.scrollIntoView({ block: 'center' });
    row.tabIndex = -1;
    row.focus({ preventScroll: true });
  }

  document.addEventListener('baogao-mark', function (event) {
    var chart = event.target.closest('.chart');
    var row = chart.querySelector('tr[data-mark="' + event.detail + '"]');
    if (row) { open(JSON.parse(chart.querySelector('.baogao-marks').textContent)[event.detail] || [], row); }
  });

  // By keys: arrows go from mark to mark as the pointer would, Enter opens the row.
  function marks(plot) {
    var found = [];
    (plot.data || []).forEach(function (trace, curve) {
      (trace.customdata || []).forEach(function (number, point) { found.push({ number: number, curve: curve, point: point, plot: (trace.xaxis || 'x') + (trace.yaxis || 'y') }); });
    });
    return found.sort(function (a, b) { return a.number - b.number; }).filter(function (mark, i, all) { return !i || all[i - 1].number !== mark.number; });
  }

  document.querySelectorAll('.chart .baogao-plot').forEach(function (plot) {
    if (!plot.closest('.chart').querySelector('.baogao-marks')) { return; }
    plot.tabIndex = 0;
    plot.setAttribute('aria-description', plot.closest('.version').querySelector('.row-card').dataset.keys);
  });

  document.addEventListener('keydown', function (event) {
    var plot = event.target.closest && event.target.closest('.chart .baogao-plot');
    if (!plot || event.target !== plot || event.ctrlKey || event.metaKey || event.altKey) { return; }
    var all = marks(plot);
    var step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    var at = all.findIndex(function (mark) { return String(mark.number) === plot.dataset.at; });
    if (step && all.length) {
      var to = all[at < 0 ? (step > 0 ? 0 : all.length - 1) : (at + step + all.length) % all.length];
      plot.dataset.at = to.number;
      Plotly.Fx.hover(plot, [{ curveNumber: to.curve, pointNumber: to.point }], to.plot);
    } else if (event.key === 'Enter' && at >= 0) {
      plot.dispatchEvent(new CustomEvent('baogao-mark', { bubbles: true, detail: all[at].number }));
    } else if (event.key === 'Escape' && at >= 0) {
      delete plot.dataset.at;
      Plotly.Fx.unhover(plot);
    } else { return; }
    event.preventDefault();
  });

  window.baogaoRows = { load: load, open: open, element: element, quoted: quoted, title: title, section: sectionOf, places: places, charts: charts, language: language };
})();
