using System.Globalization;
using Baogao.Charts;
using Baogao.Charts.Static;
using Baogao.Languages;
using Baogao.Model;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Baogao.Publishing.Tests.Office;

public class NativeChartFileTests
{
    private static readonly ITexts English = Language.English.Texts();

    // Every real panel that fits, a slide each, in both languages.
    private static readonly (ITexts Texts, RenderedPanel[] Panels, byte[] Deck)[] Decks =
        [.. Panels.Real.GroupBy(each => each.Texts).Select(group => (group.Key, group.Select(each => each.Panel).ToArray(), ChartDeck.Of(group.Key, [.. group.Select(each => new[] { each.Panel })])))];

    [Fact]
    public void The_validator_finds_no_error()
    {
        Assert.Equal(2, Decks.Length);
        Assert.All(Decks, each => Assert.Empty(Faults(each.Deck)));
    }

    [Fact]
    public void The_chart_keeps_what_the_workbook_holds()
    {
        foreach (var chart in Decks.SelectMany(each => ReadChart.Of(each.Deck)))
        {
            var sheet = Assert.Single(ReadWorkbook.Names(chart.Workbook));
            var cells = ReadWorkbook.Cells(chart.Workbook, sheet).ToDictionary(cell => cell.At);
            Assert.NotEmpty(chart.Caches);
            Assert.All(chart.Caches, cache =>
            {
                Assert.Equal(sheet, cache.Sheet);
                Assert.Equal(cache.Cells.Select(at => cells.TryGetValue(at, out var cell) ? cell.Value : cache.IsNumber ? null : ""), cache.Values.Select(value => cache.IsNumber ? value : value ?? ""));
                Assert.All(cache.Cells.Where(cells.ContainsKey), at => Assert.Equal(!cache.IsNumber, cells[at].IsText));
            });
        }
    }

    [Fact]
    public void Every_value_and_every_label_of_the_data_is_in_the_chart_and_every_proof_in_the_sheet()
    {
        foreach (var (texts, panels, deck) in Decks)
        {
            var charts = ReadChart.Of(deck);
            Assert.Equal(panels.Length, charts.Count);
            foreach (var (panel, chart) in panels.Zip(charts))
            {
                var values = chart.Caches.Where(cache => cache.IsNumber).SelectMany(cache => cache.Values).OfType<string>().Select(value => decimal.Parse(value, CultureInfo.InvariantCulture)).ToHashSet();
                Assert.All(panel.Marks.Skip(panel.Form == MarkForm.Parts ? 1 : 0), mark => Assert.Contains(values, value => Math.Abs(value - mark.Value) <= Math.Abs(mark.Value) / 10_000_000_000_000));
                var cells = ReadWorkbook.Cells(chart.Workbook, texts.ChartSheet()).Select(cell => cell.Value).ToList();
                foreach (var mark in panel.Marks)
                {
                    Assert.Contains(cells, cell => cell.Contains(mark.Evidence.Kind, StringComparison.Ordinal));
                    Assert.All(mark.Evidence.Source.Provenances.Where(place => place.Quote is not null), place => Assert.Contains(cells, cell => cell.Contains(place.Quote!, StringComparison.Ordinal)));
                    Assert.All(mark.Evidence.Source.Provenances, place => Assert.Contains(cells, cell => cell.Contains(texts.Name(place.Source.Title), StringComparison.Ordinal)));
                }
            }
        }
    }

    [Fact]
    public void Nothing_leads_out_of_the_file_and_its_bytes_are_the_same_each_time()
    {
        Assert.All(Decks.SelectMany(each => ReadChart.Of(each.Deck)), chart => Assert.Empty(chart.Relationships));
        var (texts, panels, deck) = Decks[0];
        Assert.Equal(deck, ChartDeck.Of(texts, [.. panels.Select(panel => new[] { panel })]));
    }

    [Fact]
    public void Fonts_and_colours_are_those_of_the_theme_and_all_texts_can_be_read_from_the_back()
    {
        foreach (var (texts, _, deck) in Decks)
        {
            foreach (var space in ReadChart.Of(deck).Select(chart => chart.Space))
            {
                Assert.Empty(space.Descendants<A.RgbColorModelHex>());
                Assert.All(space.Descendants<A.LatinFont>(), font => Assert.Equal("+mn-lt", font.Typeface!.Value));
                Assert.All(space.Descendants<A.RunProperties>(), run => Assert.Equal("+mn-ea", run.GetFirstChild<A.EastAsianFont>()!.Typeface!.Value));
                Assert.All(space.Descendants<A.RunProperties>(), run => Assert.Equal(texts.Tag == "en" ? "en-US" : texts.Tag, run.Language!.Value));
                Assert.All(space.Descendants<A.RunProperties>(), run => Assert.True(run.FontSize! >= 1400));
                Assert.All(space.Descendants<A.DefaultRunProperties>(), run => Assert.True(run.FontSize! >= 1400));
                Assert.False(space.RoundedCorners!.Val!.Value);
                Assert.True(space.Descendants<C.AutoTitleDeleted>().Single().Val!.Value);
                Assert.Empty(space.Descendants<C.Legend>());
                Assert.False(space.GetFirstChild<C.ExternalData>()!.GetFirstChild<C.AutoUpdate>()!.Val!.Value);
            }
        }
    }

    [Fact]
    public void Names_with_markup_and_what_xml_forbids_are_text()
    {
        const string Name = "<b>&\u0000\u0001\ud800\u202eend _x0041_";
        foreach (var form in new[] { MarkForm.Bars, MarkForm.Dots, MarkForm.Progress, MarkForm.Parts, MarkForm.Dumbbell, MarkForm.Slope, MarkForm.Curve, MarkForm.Months })
        {
            var panel = Panels.Of(form, Panels.Mark(Name, 3, Name) with { At = 0.5m }, Panels.Mark(Name + "2", 2, Name) with { At = 1.5m }) with { Title = Name, AxisTitle = Name };
            Assert.True(NativeChart(panel));
            var deck = ChartDeck.Of(English, [[panel]]);
            Assert.Empty(Faults(deck));
            var chart = Assert.Single(ReadChart.Of(deck));
            Assert.Empty(ReadWorkbook.Faults(chart.Workbook));
            Assert.Contains(ReadWorkbook.Cells(chart.Workbook, "Data"), cell => cell.Value.StartsWith("<b>&\u202eend", StringComparison.Ordinal));
            Assert.DoesNotContain('\u0001', chart.Space.OuterXml);
        }
    }

    [Fact]
    public void Numbers_of_all_sizes_are_drawn()
    {
        decimal[] values = [99_999_999_999_999m, -99_999_999_999_999m, 0, 0.00000001m, 1m / 3, -7];
        foreach (var form in new[] { MarkForm.Bars, MarkForm.Dots, MarkForm.Progress, MarkForm.Dumbbell, MarkForm.Slope, MarkForm.Curve })
        {
            RenderedPanel[] panels = [.. values.Select(value => Panels.Of(form, Panels.Mark("a", value, "a"), Panels.Mark("b", 1, "b"))), .. values.Select(value => Panels.Of(form, Panels.Mark("a", value, "a")))];
            Assert.All(panels, panel => Assert.True(NativeChart(panel)));
            var deck = ChartDeck.Of(English, [.. panels.Select(panel => new[] { panel })]);
            Assert.Empty(Faults(deck));
            Assert.All(ReadChart.Of(deck).SelectMany(chart => chart.Space.Descendants<C.Scaling>()).Where(scale => scale.MaxAxisValue is not null), scale => Assert.True(scale.MaxAxisValue!.Val! > scale.MinAxisValue!.Val!));
        }
    }

    [Theory]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001")]
    public void What_a_cell_cannot_hold_stays_a_picture(string value)
        => Assert.False(NativeChart(Panels.Of(MarkForm.Bars, Panels.Mark("a", decimal.Parse(value, CultureInfo.InvariantCulture)))));

    [Fact]
    public void A_long_name_is_shortened_and_stands_whole_in_the_sheet()
    {
        var name = string.Join(' ', Enumerable.Range(1, 300).Select(i => $"word{i}"));
        foreach (var form in new[] { MarkForm.Bars, MarkForm.Dots, MarkForm.Progress })
        {
            var chart = Assert.Single(ReadChart.Of(ChartDeck.Of(English, [[Panels.Of(form, Panels.Mark(name, 3, name), Panels.Mark("b", 2))]])));
            var cells = ReadWorkbook.Cells(chart.Workbook, "Data");
            Assert.EndsWith("…", cells.Single(cell => cell.At == "A2").Value, StringComparison.Ordinal);
            Assert.True(cells.Single(cell => cell.At == "A2").Value.Length < 300);
            Assert.Contains(cells, cell => cell.Value == name);
            Assert.All(chart.Labels, label => Assert.True(label.Split('\n').Length <= 4));
        }
    }

    [Fact]
    public void Labels_of_bars_end_within_the_chart()
    {
        foreach (var (_, panels, deck) in Decks)
        {
            foreach (var (panel, chart) in panels.Zip(ReadChart.Of(deck)).Where(each => each.First.Form is MarkForm.Bars or MarkForm.Progress))
            {
                const double Wide = 1184;
                var (left, width) = (chart.Space.Descendants<C.Left>().First().Val!.Value * Wide, chart.Space.Descendants<C.Width>().First().Val!.Value * Wide);
                var (low, high) = (chart.Space.Descendants<C.MinAxisValue>().First().Val!.Value, chart.Space.Descendants<C.MaxAxisValue>().First().Val!.Value);
                foreach (var series in chart.Space.Descendants<C.BarChartSeries>())
                {
                    var values = series.Descendants<C.Values>().Single().Descendants<C.NumericPoint>().ToDictionary(point => point.Index!.Value, point => double.Parse(point.InnerText, CultureInfo.InvariantCulture));
                    foreach (var label in series.Descendants<C.DataLabel>())
                    {
                        var text = label.Descendants<A.Paragraph>().Max(line => Font.Width(line.Elements<A.Run>().Select(run => new TextRun(run.InnerText, run.RunProperties!.Bold!.Value, null, null)), 20));
                        var end = left + ((values[label.Index!.Val!.Value] - low) / (high - low) * width);
                        Assert.True(end + 4 + text <= Wide, $"{panel.Title}: {label.InnerText}");
                    }
                }
            }
        }
    }

    private static bool NativeChart(RenderedPanel panel) => Baogao.Publishing.Office.NativeChart.Fits(panel);

    private static IReadOnlyList<string> Faults(byte[] deck)
    {
        using var document = PresentationDocument.Open(new MemoryStream(deck), isEditable: false);
        return [.. new[] { FileFormatVersions.Office2019, FileFormatVersions.Microsoft365 }.SelectMany(version => new OpenXmlValidator(version).Validate(document)).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}")];
    }
}
