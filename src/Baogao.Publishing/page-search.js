(function () {
  'use strict';
  // Search over every row of the data, by name in either language, value, quote, section with its title, and source.
  var pause = 120;
  var rows = window.baogaoRows;
  var texts = null;

  function plain(text) { return text.normalize('NFKC').toLowerCase(); }

  function index() {
    if (!texts) {
      texts = rows.load().map(function (row) {
        var values = row.values.join(' ');
        return plain([row.names.join(' '), values, values.replace(/,/g, ''), row.quote, rows.places(row).join(' '), row.periods.join(' ')].join('\n'));
      });
    }
    return texts;
  }

  function hit(row, words) {
    var item = document.createElement('li');
    var button = rows.element('button', rows.title(row), 'hit');
    button.type = 'button';
    button.addEventListener('click', function () { rows.open([row.number]); });
    var facts = [row.values[rows.language()], row.periods[rows.language()], row.kinds[rows.language()], rows.section(row)].filter(Boolean).join(' · ');
    item.append(button, ' ', rows.element('span', facts, 'facts'), ' ', row.quote ? rows.quoted(row.quote, 'q') : '', rows.charts(row, words));
    return item;
  }

  function search(box) {
    var input = box.querySelector('input');
    var most = Number(box.dataset.most);
    var wanted = plain(input.value).split(/\s+/).filter(Boolean);
    var found = [];
    var count = 0;
    if (wanted.length) {
      index().forEach(function (text, i) {
        if (!wanted.every(function (word) { return text.indexOf(word) >= 0; })) { return; }
        count++;
        if (found.length < most) { found.push(rows.load()[i]); }
      });
    }
    box.querySelector('.hits').replaceChildren.apply(box.querySelector('.hits'), found.map(function (row) { return hit(row, box.dataset.shown); }));
    var says = count > most ? box.dataset.more : count ? box.dataset.found : box.dataset.nothing;
    box.querySelector('.count').textContent = wanted.length ? says.replace('#', count) : '';
  }

  document.querySelectorAll('.search').forEach(function (box) {
    var timer = 0;
    var input = box.querySelector('input');
    // The rows are read while the first word is typed.
    input.addEventListener('focus', function () { setTimeout(index); }, { once: true });
    input.addEventListener('input', function () { clearTimeout(timer); timer = setTimeout(function () { search(box); }, pause); });
    input.addEventListener('keydown', function (event) {
      if (event.key === 'Escape') { input.value = ''; search(box); }
      if (event.key === 'Enter') { clearTimeout(timer); search(box); }
    });
  });
})();
