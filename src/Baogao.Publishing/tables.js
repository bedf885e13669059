(function () {
  'use strict';
  var most = 100;
  var chinese = document.documentElement.lang.startsWith('zh');
  var words = chinese
    ? { first: '首页', back: '上一页', next: '下一页', last: '末页', group: '表格分页', scroll: '可左右滚动的内容', rows: function (a, b, n) { return '第 ' + a + '–' + b + ' 行，共 ' + n + ' 行'; } }
    : { first: 'First', back: 'Previous', next: 'Next', last: 'Last', group: 'Pages of the table', scroll: 'Wider than the page: scrolls sideways', rows: function (a, b, n) { return 'Rows ' + a + '–' + b + ' of ' + n; } };

  // A long table shows a hundred rows at a time. It prints what it shows; with scripts off it is all there.
  function paged(table) {
    var body = table.tBodies[0];
    var count = body.rows.length;
    var end = Math.floor((count - 1) / most) * most;
    var at = 0;
    var bar = document.createElement('div');
    var place = document.createElement('span');
    var buttons = {};

    function show(to) {
      at = Math.max(0, Math.min(end, to));
      Array.prototype.forEach.call(body.rows, function (row, i) { row.hidden = i < at || i >= at + most; });
      place.textContent = words.rows(at + 1, Math.min(count, at + most), count);
      // Not disabled: a button that is would lose the focus of who pressed it.
      ['first', 'back'].forEach(function (name) { buttons[name].setAttribute('aria-disabled', at === 0); });
      ['next', 'last'].forEach(function (name) { buttons[name].setAttribute('aria-disabled', at === end); });
    }

    var steps = { first: function () { show(0); }, back: function () { show(at - most); }, next: function () { show(at + most); }, last: function () { show(end); } };
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
    table.before(bar);
    table.tHead.addEventListener('click', function () { show(0); });
    show(0);
  }

  document.querySelectorAll('.baogao-data > table, .baogao-frame > table').forEach(function (table) {
    if (table.tBodies[0] && table.tBodies[0].rows.length > most) { paged(table); }
  });

  // What can be scrolled can be reached by keys.
  function reachable() {
    document.querySelectorAll('.scroll').forEach(function (part) {
      var names = { tabindex: 0, role: 'group', 'aria-label': words.scroll };
      var wide = part.scrollWidth > part.clientWidth;
      Object.keys(names).forEach(function (name) { if (wide) { part.setAttribute(name, names[name]); } else { part.removeAttribute(name); } });
    });
  }

  reachable();
  addEventListener('resize', reachable);
  document.addEventListener('toggle', reachable, true);
})();
