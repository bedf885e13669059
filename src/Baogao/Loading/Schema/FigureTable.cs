using Baogao.Model;
using static Baogao.Loading.Schema.Options;

namespace Baogao.Loading.Schema;

internal static class FigureTable
{
    internal static TableDeclaration<Figure> Declare()
    {
        var table = new TableBuilder<Figure>("figures", "Figures", "Every number that the source states, once.");
        var id = table.Id("figure", row => row.Id, new("数字", "Figure"), "Identifier of the figure");
        var indicator = table.ToIndicator(row => row.Indicator, "What is measured");
        table.AlsoShown("name_zh", row => row.Indicator.Name.Zh);
        table.AlsoShown("name_en", row => row.Indicator.Name.En);
        table.AlsoShown("theme", row => row.Indicator.Theme);
        var period = table.Period("period", row => row.Period, new("时期", "Period"), "What the number refers to");
        var periodBasis = table.Member("period_basis", row => row.PeriodBasis, new("时期依据", "Period basis"),
            "`stated`: given for this number, by a year or by 全年, 年度 or 截至11月 beside it, or by the heading of its list. `same_sentence`: given for another part of the same sentence. "
            + "`inferred`: given in the sentence before. `unstated`: only the report's part (\"2022 in review\", \"tasks for 2023\") suggests the year");
        var kind = table.Member("kind", row => row.Kind, new("类型", "Kind"), "`actual`, `estimate` (预计), `target` (计划, and what part two sets out to do), `stretch_target` (力争)");
        var measure = table.Member("measure", row => row.Measure, new("计量方式", "Measure"), "`target_share` is per cent of the annual target; the others are what they are called",
            Measure.Level, Measure.Growth, Measure.TargetShare, Measure.Rate, Measure.Ratio, Measure.Change, Measure.Multiple);
        var comparator = table.Member("comparator", row => row.Comparator, new("比较关系", "Comparator"), "`eq`, `ge` (以上 after the number), `gt` (余), `le`, `lt` (不到), `approx`");
        var value = table.Number("value", row => row.Value, new("数值", "Value"), "In `unit`; per cent as the number of per cent (25 for 25 %); a fall is negative (下降22.4% is -22.4); the low end of a range; empty for a target without a number, which `wording` tells", WasRequired);
        var valueText = table.OptionalText("value_text", row => row.ValueText, new("原文写法", "Value as written"),
            "The written form where the value cannot be read straight from it: `1:4`, 百万余元, 三大, 十佳");
        var unit = table.Unit("unit", row => row.Unit, new("单位", "Unit"),
            "As the source writes it (亿元, 万件, 家, 户, %); empty for a ratio. Where the text counts with 大 or 佳 and no measure word, the unit is 个");
        var basis = table.ToBasis(row => row.Basis, "Definition of coverage; may be empty if the indicator has one basis or none");
        var baseFigure = table.To("figures", "base_figure", row => row.BaseFigure, new("对比数字", "Base figure"), "What a growth is against, or the level whose target share this is");
        var basePeriod = table.OptionalPeriod("base_period", row => row.BasePeriod, new("对比时期", "Base period"), "What a growth is against when only the period is known; never together with `base_figure`");
        var partOf = table.To("figures", "part_of", row => row.PartOf, new("所属总数", "Part of"), "The whole that this is a part of");
        var section = table.ToSection(row => row.Provenance.Section);
        var quote = table.OptionalText("quote", row => row.Provenance.Quote, QuoteColumn.Heading, QuoteColumn.Meaning + "; required for a primary source, empty for a secondary one", Quote);
        var source = table.ToSource("source", row => row.Provenance.Source, new("来源", "Source"), Required);
        var note = table.OptionalText("note", row => row.Note, new("备注", "Note"), "What a reader should know about the figure");
        var valueHigh = table.Number("value_high", row => row.ValueHigh, new("数值上限", "High value"), "The high end of a range, whose low end is `value`", MayBeMissing);
        var prices = table.OptionalMember("prices", row => row.Prices, new("价格", "Prices"), "Of money and its growth: `current`, `constant` (real growth), or empty", MayBeMissing);
        var aggregation = table.OptionalMember("aggregation", row => row.Aggregation, new("汇总方式", "Aggregation"), "Over several years: `total`, `per_year` (年均), `end`; empty for one period", MayBeMissing);
        var wording = table.OptionalText("wording", row => row.Wording, new("措辞", "Wording"), "The words of a target as written (左右, 力争, 与经济增长同步), which the quote holds", MayBeMissing);
        var subject = table.OptionalText("subject", row => row.Subject, new("主体", "Subject"), "Whose number it is, where not the place's own", MayBeMissing);
        var vintage = table.OptionalPeriod("vintage", row => row.Vintage, new("版本", "Vintage"), "When this version of a target was set, for a target that was revised within its year", MayBeMissing);
        var draft = new DraftColumns<Figure>(table, row => (row.Provenance.IsDraft, row.Provenance.Confidence));
        return table.Makes(row => new Figure
        {
            Id = row.Get(id),
            Indicator = row.Get(indicator),
            Period = row.Get(period),
            PeriodBasis = row.Get(periodBasis),
            Kind = row.Get(kind),
            Measure = row.Get(measure),
            Comparator = row.Get(comparator),
            Value = row.Get(value),
            ValueText = row.Get(valueText),
            Unit = row.Get(unit),
            Basis = row.Get(basis),
            BaseFigure = row.Get(baseFigure),
            BasePeriod = row.Get(basePeriod),
            PartOf = row.Get(partOf),
            Provenance = new Provenance(row.Get(source)!, row.Get(section), row.Get(quote)) { IsDraft = draft.Of(row).IsDraft, Confidence = draft.Of(row).Confidence },
            Note = row.Get(note),
            ValueHigh = row.Get(valueHigh),
            Prices = row.Get(prices),
            Aggregation = row.Get(aggregation),
            Wording = row.Get(wording),
            Subject = row.Get(subject),
            Vintage = row.Get(vintage),
        });
    }
}
