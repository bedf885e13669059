using System.Globalization;
using Baogao.Charts;

namespace Baogao.Publishing;

/// <summary>A chart on the page and its address.</summary>
internal sealed record PlacedChart(string Address, RenderedChart Chart);

/// <summary>What the parts of a page share while one version of it is written: its rows, its addresses, the charts so far.</summary>
/// <param name="rows">The rows of its editions.</param>
/// <param name="taken">The addresses that are given already.</param>
internal sealed class PageContext(PageRows rows, IEnumerable<string> taken)
{
    private readonly HashSet<string> addresses = [.. taken];
    private readonly List<PlacedChart> charts = [];

    public PageRows Rows { get; } = rows;

    /// <summary>The charts of the library, in the order of the page.</summary>
    public IReadOnlyList<PlacedChart> Charts => charts;

    /// <summary>Gives a chart its address: what it is a chart of; where that is taken, its name with the year, then numbers.</summary>
    public string Place(RenderedChart chart)
    {
        var address = Free(chart.Chart.Kind, chart.Id);
        charts.Add(new PlacedChart(address, chart));
        return address;
    }

    /// <summary>Gives a chart of a notebook's own its address.</summary>
    public string PlaceOwn() => Free("chart", "chart-2");

    private string Free(string first, string second)
        => new[] { first, second }.Concat(Enumerable.Range(2, int.MaxValue - 2).Select(number => $"{first}-{number.ToString(CultureInfo.InvariantCulture)}")).First(addresses.Add);
}
