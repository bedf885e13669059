(function () {
  'use strict';
  // What a reader does with a chart: see its table, take its picture, copy its citation.
  function save(address, name) {
    var link = document.createElement('a');
    link.href = address;
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
  }

  function picture(button, format) {
    window.baogaoPicture(button.closest('.chart').querySelector('.baogao-figure'), format)
      .then(function (address) { save(address, button.dataset.name + '.' + format); }, function (error) { console.warn(error); });
  }

  // Where the clipboard is closed to a page, its text is selected, to be copied by keys.
  function copy(button) {
    var text = button.parentNode.nextElementSibling;
    var done = function () { button.textContent = button.dataset.done; };
    var select = function () {
      getSelection().selectAllChildren(text);
      if (document.execCommand('copy')) { done(); }
    };
    if (navigator.clipboard) { navigator.clipboard.writeText(text.textContent).then(done, select); } else { select(); }
  }

  function table(button) {
    var chart = button.closest('.chart');
    var isTable = chart.classList.toggle('as-table');
    button.setAttribute('aria-pressed', isTable);
    chart.querySelectorAll('details.baogao-data').forEach(function (details) { details.open = isTable; });
    if (!isTable) { document.dispatchEvent(new Event('baogao-shown')); }
  }

  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-do]');
    var does = button && button.dataset.do;
    if (does === 'table') { table(button); }
    else if (does === 'svg' || does === 'png') { picture(button, does); }
    else if (does === 'copy') { copy(button); }
  });

  // On paper every table is open.
  var opened = [];
  addEventListener('beforeprint', function () {
    opened = Array.prototype.filter.call(document.querySelectorAll('details.baogao-data'), function (details) { return !details.open; });
    opened.forEach(function (details) { details.open = true; });
  });
  addEventListener('afterprint', function () { opened.forEach(function (details) { details.open = false; }); });
})();
