(function () {
  'use strict';
  var palette = JSON.parse(document.getElementById('palette').textContent);
  var dark = matchMedia('(prefers-color-scheme: dark)');

  // The figures are kept in light colours; the dark ones are their counterparts.
  function draw(isDark, onlyEmpty) {
    document.querySelectorAll('.baogao-figure').forEach(function (source) {
      var plot = source.parentNode.querySelector('.baogao-plot');
      if (onlyEmpty && plot.hasChildNodes()) { return; }
      var text = source.textContent;
      var figure = JSON.parse(isDark ? text.replace(/#[0-9a-f]{6}/g, function (colour) { return palette[colour] || colour; }) : text);
      Plotly.react(plot, figure.data, figure.layout, figure.config);
    });
  }

  draw(dark.matches, !dark.matches);
  dark.addEventListener('change', function () { draw(dark.matches, false); });
  addEventListener('beforeprint', function () { if (dark.matches) { draw(false, false); } });
  addEventListener('afterprint', function () { if (dark.matches) { draw(true, false); } });
})();
