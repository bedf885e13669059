using System.Globalization;
using Baogao.Cli.Output;
using Baogao.Reading.Formats;

namespace Baogao.Cli.Verbs;

/// <summary>Which reports are of one place and year: the same report under two names, perhaps.</summary>
internal sealed class SamePlaces
{
    private readonly Dictionary<(string Place, int Year), List<string>> names = [];

    /// <summary>Notes a report. One whose place or year is not known is like no other.</summary>
    public void Note(string name, string place, int year)
    {
        if (place.Length > 0 && year > 0)
        {
            if (!names.TryGetValue((place, year), out var those))
            {
                names[(place, year)] = those = [];
            }

            those.Add(name);
        }
    }

    /// <summary>Says on the error stream which are of one place and year.</summary>
    public void Say()
    {
        foreach (var ((place, year), those) in names.Where(one => one.Value.Count > 1))
        {
            Console.Error.WriteLine(Visible.Line(string.Create(CultureInfo.InvariantCulture, $"{those.Count} reports are of {place}, {year}: {ReportFolder.Names(those)}. Is one of them the same under another name?")));
        }
    }
}
