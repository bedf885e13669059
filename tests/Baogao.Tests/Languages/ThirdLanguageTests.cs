using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Baogao.Charts;
using Baogao.Charts.Builders;
using Baogao.Frames;
using Baogao.Languages;
using Baogao.Model;
using Baogao.Tests.Analysis;
using Baogao.Tests.Charts;

namespace Baogao.Tests.Languages;

/// <summary>Every chart of every edition, said in a language that the library does not know: no English or Chinese sentence is left.</summary>
public class ThirdLanguageTests
{
    private static readonly ITexts Third = ThirdLanguage.Create();

    public static TheoryData<string> Editions =>
        [.. Directory.GetDirectories(Path.Combine(RealData.Root, "data")).Where(folder => File.Exists(Path.Combine(folder, "figures.csv")) || File.Exists(Path.Combine(folder, "series.csv"))).Select(Path.GetFileName).OfType<string>(), "made-up", "province"];

    [Theory]
    [MemberData(nameof(Editions))]
    public void No_text_of_a_chart_comes_from_elsewhere(string edition)
        => Assert.All(ChartsOf(edition), neutral =>
        {
            var chart = neutral.In(Third);
            string[] texts =
            [
                chart.Title, chart.SourceLine, chart.AlternativeText, .. chart.Caveats,
                .. chart.Panels.SelectMany(panel => panel.Categories.Append(panel.Title).Append(panel.AxisTitle).Append(panel.Finding)),
                .. chart.Marks.SelectMany(mark => new[] { mark.Category, mark.Label, mark.Evidence.Value, mark.Evidence.Period, mark.Evidence.Kind, WithoutQuotes(mark.Evidence) }),
                .. chart.ToSlides().SelectMany(slide => (string[])[slide.Title, slide.SourceLine, slide.AlternativeText, .. TextsOn(slide.FigureJson)]),
                .. TextsOn(chart.ToFigureJson()), .. TextsOn(chart.ToNarrowFigureJson()),
                .. new HtmlParser().ParseDocument(chart.ToHtml()).QuerySelectorAll("th, summary, figcaption, li, p").Select(element => element.TextContent),
            ];
            Assert.All(texts, text => Assert.DoesNotMatch(@"\p{L}", Outside(text)));
        });

    [Theory]
    [MemberData(nameof(Editions))]
    public void Words_within_a_sentence_are_data(string edition)
    {
        var (data, charts) = (DataOf(edition), ChartsOf(edition));
        Assert.All(charts.SelectMany(SentencesOf).SelectMany(ThirdLanguage.TextsOf).Distinct(), said =>
            Assert.True(Parts(said.Text).All(part => data.Contains(part, StringComparison.Ordinal)), $"{said.Key} is given \"{said.Text}\", which is in no file of the edition and in no list of codes."));
    }

    [Fact]
    public void No_head_code_or_note_of_a_table_comes_from_elsewhere()
    {
        var rows = RealData.Gaohang.Figures;
        var table = new HtmlParser().ParseDocument(FrameHtml.Of(rows.ToFrame(), CodeBook.Shared, Third, 3));
        Assert.All(table.QuerySelectorAll("thead th, p"), element => Assert.DoesNotMatch(@"\p{L}", Outside(element.TextContent)));
        Assert.Contains(table.QuerySelectorAll("td"), cell => cell.TextContent.StartsWith("‹Table.Code:actual", StringComparison.Ordinal));
        Assert.StartsWith("‹Table.Cut:3,", table.QuerySelector("p")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_from_elsewhere_would_be_found()
    {
        Assert.Matches(@"\p{L}", Outside("‹Word.Number:3› 项"));
        Assert.DoesNotMatch(@"\p{L}", Outside("‹Word.Lines:‹Word.Number:3›+‹Word.AsWritten:a›› ; 2.0.1"));
        Assert.Equal(("Word.AsWritten", "Sold out."), Assert.Single(ThirdLanguage.TextsOf(Sentence.AsWritten("Sold out."))));
        Assert.Equal(["Sold out."], Parts("Sold out."));
    }

    private static Report Load(string edition) => edition switch { "made-up" => EveryChart.MadeUp, "province" => ProvinceEdition.Check().Report!, _ => RealData.Load(edition) };

    /// <summary>Every chart method, and the curve of every indicator with months.</summary>
    private static List<ReportChart> ChartsOf(string edition)
    {
        var report = Load(edition);
        return [.. EveryChart.Methods.Select(method => EveryChart.Draw(method, report)), .. report.Series.Select(row => row.Indicator.Id).Distinct().Select(id => ReportCharts.RecoveryMeasured(report, id))];
    }

    private static string DataOf(string edition)
        => Plain(string.Concat(edition == "province" ? ProvinceEdition.Files.Values : Directory.EnumerateFiles(Load(edition).Directory).Select(File.ReadAllText))
            + string.Concat(Directory.EnumerateFiles(Path.Combine(RealData.Root, "data"), "*.csv", SearchOption.AllDirectories).Select(File.ReadAllText))
            + string.Join('\n', CodeBook.Shared.All.Select(code => $"{code.Id} {code.Name.Zh} {code.Name.En}"))) + edition;

    /// <summary>What of a text must stand in the data: without the numbers and signs around it, without a section's number before it and a basis in brackets after it.</summary>
    private static IEnumerable<string> Parts(string text)
        => Regex.IsMatch(text, @"^(?:[bmxΣ]|min|max|[^\p{L}])*$") ? []
            : Regex.Replace(Plain(text), @"^\d[\d.]* ", "").Split((string[])[" (", ")"], StringSplitOptions.RemoveEmptyEntries).Select(part => part.Trim(' ', '\''));

    private static string Plain(string text) => Regex.Replace(text.Replace("\"\"", "\"", StringComparison.Ordinal), "[“”‘’\"]", "'");

    /// <summary>What stands outside of every sentence.</summary>
    private static string Outside(string text) => ThirdLanguage.Outside(Regex.Replace(text, "<[^<>]*>", " "));

    private static string WithoutQuotes(RenderedEvidence evidence)
        => evidence.Source.Provenances.Select(place => place.Quote).OfType<string>().OrderByDescending(quote => quote.Length).Aggregate(evidence.Citation, (text, quote) => text.Replace(quote, "", StringComparison.Ordinal));

    /// <summary>Titles, notes and ticks of a picture; its hovers are made of what the marks say.</summary>
    private static IEnumerable<string> TextsOn(string figure)
    {
        var layout = JsonNode.Parse(figure)!["layout"]!.AsObject();
        return [
            .. layout["title"] is { } title ? [(string)title["text"]!] : Array.Empty<string>(),
            .. layout["annotations"]!.AsArray().Select(note => (string)note!["text"]!),
            .. layout.Where(member => member.Key.Contains("axis", StringComparison.Ordinal)).SelectMany(axis => axis.Value!["ticktext"] as JsonArray ?? []).Select(text => (string)text!),
        ];
    }

    private static IEnumerable<Sentence> SentencesOf(ReportChart chart)
        => new[] { chart.Title, chart.Source }.Concat(chart.Caveats)
            .Concat(chart.Panels.SelectMany(panel => new[] { panel.Title, panel.AxisTitle, panel.Finding }.Concat(panel.Categories)))
            .Concat(chart.Marks.SelectMany(mark => new[] { mark.Category, mark.Label, mark.Evidence.Value, mark.Evidence.Period, mark.Evidence.Kind })).OfType<Sentence>();
}
