using Baogao.Model;
using static Baogao.Loading.Schema.Options;

namespace Baogao.Loading.Schema;

internal static class SeriesTable
{
    internal static TableDeclaration<Observation> Declare()
    {
        var table = new TableBuilder<Observation>("series", "Time series", "Gaps are gaps: a missing month has no row.");
        table.Key("observation", row => $"{row.Indicator.Id} {row.Geography} {row.Period} {row.Measure.Token()}", "indicator", "geography", "period", "measure");
        var indicator = table.ToIndicator(row => row.Indicator, "What is measured");
        table.AlsoShown("name_zh", row => row.Indicator.Name.Zh);
        table.AlsoShown("name_en", row => row.Indicator.Name.En);
        var geography = table.Text("geography", row => row.Geography, new("地区", "Geography"), "Area covered", Required);
        var period = table.Period("period", row => row.Period, new("时期", "Period"), "A month, or an interval from January");
        var measure = table.Member("measure", row => row.Measure, new("计量方式", "Measure"), "Of the single month, or from January on (`…_cumulative`)",
            Measure.Level, Measure.Growth, Measure.LevelCumulative, Measure.GrowthCumulative);
        var value = table.Number("value", row => row.Value, new("数值", "Value"), "In `unit`", Required);
        var unit = table.Unit("unit", row => row.Unit, new("单位", "Unit"), "As the source writes it; % for growth", Required);
        var kindOfSource = table.RequiredToken("kind_of_source", "official press repost", row => row.KindOfSource, new("来源性质", "Kind of source"), "Who publishes the number");
        var source = table.ToSource("source", row => row.Source, new("来源", "Source"), Required);
        table.AlsoShown("source_zh", row => row.Source.Title.Zh);
        table.AlsoShown("source_en", row => row.Source.Title.En);
        var note = table.OptionalText("note", row => row.Note, new("备注", "Note"), "What a reader should know about the observation");
        return table.Makes(row => new Observation(
            row.Get(indicator), row.Get(geography), row.Get(period), row.Get(measure), row.Get(value)!.Value, row.Get(unit), row.Get(kindOfSource), row.Get(source)!, row.Get(note)));
    }
}
