(function () {
  'use strict';
  // A row takes many lines on a phone, so that a page of the table holds few there. Paper is no phone, also where a phone prints.
  var phone = matchMedia('(max-width: 48rem)');
  var prints = false;
  addEventListener('beforeprint', function () { prints = true; });
  addEventListener('afterprint', function () { prints = false; });
  function most() { return phone.matches && !prints ? 10 : 100; }
  // A table of fewer rows is searched by eye.
  var least = 10;
  function wordsOf(part) {
    return part.closest('[lang]').lang.slice(0, 2) === 'zh'
    ? { first: '首页', back: '上一页', next: '下一页', last: '末页', group: '表格分页', search: '在表中查找', scroll: '可左右滚动的内容', rows: function (a, b, n) { return '第 ' + a + '–' + b + ' 行，共 ' + n + ' 行'; } }
    : { first: 'First', back: 'Previous', next: 'Next', last: 'Last', group: 'Pages of the table', search: 'Search this table', scroll: 'Wider than the page: scrolls sideways', rows: function (a, b, n) { return 'Rows ' + a + '–' + b + ' of ' + n; } };
  }

  // A table can be searched, and a long one shows a page of its rows at a time. It prints what it shows; with scripts off it is all there.
  function paged(table) {
    var words = wordsOf(table);
    var body = table.tBodies[0];
    var found = [];
    var query = '';
    var end = 0;
    var at = 0;
    var bar = document.createElement('div');
    var place = document.createElement('span');
    var buttons = {};

    function show(to) {
      found = Array.prototype.filter.call(body.rows, function (row) { row.hidden = true; return row.textContent.toLowerCase().indexOf(query) >= 0; });
      end = Math.max(0, Math.floor((found.length - 1) / most()) * most());
      at = Math.max(0, Math.min(end, to));
      found.slice(at, at + most()).forEach(function (row) { row.hidden = false; });
      place.textContent = words.rows(Math.min(found.length, at + 1), Math.min(found.length, at + most()), found.length);
      bar.classList.toggle('one', body.rows.length <= most());
      Object.keys(buttons).forEach(function (name) { buttons[name].hidden = body.rows.length <= most(); });
      // Not disabled: a button that is would lose the focus of who pressed it.
      ['first', 'back'].forEach(function (name) { buttons[name].setAttribute('aria-disabled', at === 0); });
      ['next', 'last'].forEach(function (name) { buttons[name].setAttribute('aria-disabled', at === end); });
    }

    var steps = { first: function () { show(0); }, back: function () { show(at - most()); }, next: function () { show(at + most()); }, last: function () { show(end); } };
    bar.className = 'pages';
    bar.setAttribute('role', 'group');
    bar.setAttribute('aria-label', words.group);
    place.setAttribute('aria-live', 'polite');
    Object.keys(steps).forEach(function (name) {
      var button = buttons[name] = document.createElement('button');
      button.type = 'button';
      button.textContent = words[name];
      button.addEventListener('click', steps[name]);
      bar.append(button);
    });
    bar.append(place);
    var search = document.createElement('input');
    search.type = 'search';
    search.placeholder = words.search;
    search.setAttribute('aria-label', words.search);
    search.addEventListener('input', function () { query = search.value.trim().toLowerCase(); show(0); });
    bar.prepend(search);
    phone.addEventListener('change', function () { show(0); });
    ['beforeprint', 'afterprint'].forEach(function (name) { addEventListener(name, function () { if (phone.matches) { show(0); } }); });
    table.before(bar);
    // A row that a mark leads to is shown, wherever it stands.
    table.addEventListener('baogao-reveal', function (event) { if (event.target.hidden) { search.value = query = ''; show(0); show(Math.floor(found.indexOf(event.target) / most()) * most()); } });
    table.tHead.addEventListener('click', function () { show(0); });
    show(0);
  }

  document.querySelectorAll('.baogao-data > table, .baogao-frame > table').forEach(function (table) {
    // On a phone a row stands as lines, each with the head of its column.
    var heads = Array.prototype.map.call(table.tHead ? table.tHead.rows[0].cells : [], function (head) { return head.textContent; });
    Array.prototype.forEach.call(table.tBodies, function (body) {
      Array.prototype.forEach.call(body.rows, function (row) { Array.prototype.forEach.call(row.cells, function (cell, i) { cell.dataset.head = heads[i] || ''; }); });
    });
    if (table.tBodies[0] && table.tBodies[0].rows.length >= least) { paged(table); }
  });

  // What can be scrolled can be reached by keys.
  function reachable() {
    document.querySelectorAll('.scroll').forEach(function (part) {
      var names = { tabindex: 0, role: 'group', 'aria-label': wordsOf(part).scroll };
      var wide = part.scrollWidth > part.clientWidth;
      Object.keys(names).forEach(function (name) { if (wide) { part.setAttribute(name, names[name]); } else { part.removeAttribute(name); } });
    });
  }

  reachable();
  addEventListener('resize', reachable);
  document.addEventListener('toggle', reachable, true);
  document.addEventListener('baogao-shown', reachable);
})();
