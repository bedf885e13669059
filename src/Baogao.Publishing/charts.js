(function () {
  'use strict';
  var palette = JSON.parse(document.getElementById('palette').textContent);
  var dark = matchMedia('(prefers-color-scheme: dark)');
  var sources = Array.prototype.slice.call(document.querySelectorAll('.baogao-figure'));
  // Names at the left of their marks need this much; below it they stand above.
  var wide = 700;
  // A sheet holds a chart of this height below the headings that lead to it; taller ones are made smaller.
  var sheet = 600;

  // The page says title, caveats and source in its own text.
  function bare(figure) {
    var layout = figure.layout;
    var foot = layout.annotations.filter(function (note) { return note.name === 'foot'; })[0];
    layout.annotations = layout.annotations.filter(function (note) { return note !== foot; });
    layout.height -= layout.margin.t - 4 + (foot ? layout.margin.b - 4 : 0);
    layout.margin.t = 4;
    layout.margin.b = foot ? 4 : layout.margin.b;
    delete layout.title;
  }

  // A chart of the researcher's own: the look of the others where it says nothing, as wide as there is room. Its title is the page's own text.
  function own(figure, isNarrow) {
    var layout = figure.layout = figure.layout || {};
    delete layout.title;
    delete layout.template;
    if (layout.autosize !== false) { delete layout.width; layout.autosize = true; layout.height = Math.min(layout.height || 420, 420); }
    layout.font = Object.assign({ size: 14, color: '#1f2933' }, layout.font);
    layout.margin = Object.assign({ t: 16, r: 16, b: 40 }, layout.margin);
    layout.paper_bgcolor = layout.plot_bgcolor = '#ffffff';
    layout.colorway = layout.colorway || ['#0b5fa5', '#6b7785'];
    ['xaxis', 'yaxis'].forEach(function (name) {
      layout[name] = Object.assign({ gridcolor: '#e4e7eb', zerolinecolor: '#52606d' }, layout[name]);
    });
    if (isNarrow) {
      var names = [].concat.apply([], figure.data.map(function (trace) { return trace.orientation === 'h' && Array.isArray(trace.y) ? trace.y : []; }));
      if (names.length) {
        layout.yaxis.tickvals = names;
        layout.yaxis.ticktext = names.map(function (name) { return String(name).replace(/(.{10}\S*) +/g, '$1<br>'); });
        // A name of several lines has room for all of them.
        var lines = Math.max.apply(null, layout.yaxis.ticktext.map(function (text) { return text.split('<br>').length; }));
        layout.height = Math.max(layout.height || 0, names.length * lines * 19 + 80);
      }
      layout.xaxis.nticks = layout.xaxis.nticks || 4;
    }
    figure.config = Object.assign({ responsive: true, displayModeBar: false }, figure.config);
  }

  function figureOf(source, isDark, isNarrow) {
    var other = isNarrow && source.closest('.drawn');
    var figure = JSON.parse((other ? other.querySelector('.baogao-narrow') : source).textContent);
    if (!figure.layout || !figure.layout.paper_bgcolor) { own(figure, isNarrow); }
    else if (!other && source.closest('.drawn')) { bare(figure); }
    if (!figure.layout.font.family) { figure.layout.font.family = getComputedStyle(document.body).fontFamily; }
    // Figures are kept in light colours; the dark ones are their counterparts.
    return isDark ? JSON.parse(JSON.stringify(figure).replace(/#[0-9a-f]{6}/g, function (colour) { return palette[colour] || colour; })) : figure;
  }

  function fail(plot, error) {
    console.warn(error);
    plot.removeAttribute('role');
    plot.textContent = document.documentElement.lang.startsWith('zh') ? '此图未绘出：其数据格式有误。' : 'This chart is not drawn: its data are malformed.';
  }

  // A click on a mark sends its number to the page, which opens the row.
  function listen(plot) {
    if (plot.dataset.listens || !plot.on) { return; }
    plot.dataset.listens = 'true';
    plot.on('plotly_click', function (event) {
      var number = event.points[0].customdata;
      if (number !== undefined) { plot.dispatchEvent(new CustomEvent('baogao-mark', { bubbles: true, detail: number })); }
    });
  }

  function draw(isDark, width) {
    sources.forEach(function (source) {
      var plot = source.parentNode.querySelector('.baogao-plot');
      // What a page does not show is drawn when it does.
      if (plot.closest('[hidden]') || (plot.closest('.version') && !width && !plot.clientWidth)) { return; }
      var isNarrow = (width || plot.clientWidth) < wide;
      var state = [isDark, isNarrow, width].join();
      if (plot.dataset.drawn === state) { return; }
      // The still picture is for those who have no scripts.
      if (!plot.dataset.drawn) { plot.replaceChildren(); }
      plot.dataset.drawn = state;
      // A figure that plotly cannot draw costs itself, not those after it.
      try {
        var figure = figureOf(source, isDark, isNarrow);
        if (width && !figure.layout.width) { figure.layout.width = width; }
        Promise.resolve(Plotly.react(plot, figure.data, figure.layout, figure.config)).then(function () { listen(plot); }).catch(function (error) { fail(plot, error); });
        plot.style.zoom = width ? Math.min(1, sheet / figure.layout.height) : '';
      } catch (error) { fail(plot, error); }
    });
  }

  // A chart as a picture by itself, with its title and its source, on white paper.
  window.baogaoPicture = function (source, format) {
    var figure = JSON.parse(source.textContent);
    var title = (figure.layout || {}).title;
    if (!figure.layout || !figure.layout.paper_bgcolor) { own(figure, false); if (title) { figure.layout.title = title; figure.layout.margin.t = 64; } }
    if (!figure.layout.font.family) { figure.layout.font.family = getComputedStyle(document.body).fontFamily; }
    var size = { format: format, width: figure.layout.width || 860, height: figure.layout.height, scale: format === 'png' ? 2 : 1 };
    figure.layout.width = size.width;
    return Plotly.toImage({ data: figure.data, layout: figure.layout, config: { responsive: false } }, size);
  };

  draw(dark.matches);
  document.addEventListener('baogao-shown', function () { draw(dark.matches); });
  dark.addEventListener('change', function () { draw(dark.matches); });
  addEventListener('resize', function () { draw(dark.matches); });
  // Paper is light, and as wide as a sheet.
  addEventListener('beforeprint', function () { draw(false, wide); });
  addEventListener('afterprint', function () { draw(dark.matches); });
})();
