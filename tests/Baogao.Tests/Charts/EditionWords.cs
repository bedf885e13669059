using System.Text.RegularExpressions;
using Baogao.Model;

namespace Baogao.Tests.Charts;

/// <summary>The words and years that editions hold: what a chart may say in another language than its own, and which years it may name.</summary>
internal sealed partial class EditionWords
{
    private readonly string all;

    public EditionWords(params Report[] editions)
    {
        all = string.Join('\n', editions.SelectMany(Texts).Concat(CodeBook.Shared.All.SelectMany(Texts)).OfType<string>());
        Years = [.. YearIn().Matches(all).Select(match => match.Value), .. editions.SelectMany(edition => new[] { edition.Year, edition.Year + 1 }).Select(year => $"{year}")];
    }

    public HashSet<string> Years { get; }

    public bool Hold(string word) => all.Contains(word, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string?> Texts(Report edition) =>
    [
        edition.Name, edition.Title.Zh, edition.Title.En,
        .. new[] { edition.Place.Name }.SelectMany(name => new[] { name.Zh, name.En }),
        .. edition.Sources.Values.SelectMany(source => new[] { source.Title.Zh, source.Title.En }),
        .. edition.Codes.All.SelectMany(Texts),
        .. edition.Sections.SelectMany(section => new[] { section.Title.Zh, section.Title.En }),
        .. edition.Indicators.SelectMany(one => new[] { one.Name.Zh, one.Name.En, one.Id }),
        .. edition.Bases.SelectMany(basis => new[] { basis.NameAsWritten, basis.Coverage }),
        .. edition.Figures.SelectMany(one => new[] { one.Provenance.Quote, one.Unit.Text, one.Wording, one.Subject, one.ValueText, one.Indicator.Name.Zh, one.Indicator.Name.En, one.Period.ToString(), one.BasePeriod?.ToString() }),
        .. edition.Rankings.SelectMany(one => new[] { one.Provenance.Quote, one.Scope, one.Grade, one.Assessment.Zh, one.Assessment.En, one.Period.ToString() }),
        .. edition.Honours.SelectMany(one => new[] { one.Provenance.Quote, one.Title.Zh, one.Title.En, one.Period?.ToString() }),
        .. edition.Shortcomings.SelectMany(one => new[] { one.Provenance.Quote, one.Title.Zh, one.Title.En }),
        .. edition.Milestones.SelectMany(one => new[] { one.Provenance.Quote, one.Period?.ToString() }),
        .. edition.Projects.SelectMany(one => new[] { one.Provenance.Quote, one.Name.Zh, one.Name.En, $"{one.Year}" }),
        .. edition.Series.SelectMany(one => new[] { one.Indicator.Name.Zh, one.Indicator.Name.En, one.Geography, one.Unit.Text, one.Period.ToString() }),
    ];

    private static IEnumerable<string?> Texts(Code code) => [code.Name.Zh, code.Name.En, code.Words];

    [GeneratedRegex(@"(?<!\d)(?:19|20)\d\d(?!\d)")]
    public static partial Regex YearIn();
}
