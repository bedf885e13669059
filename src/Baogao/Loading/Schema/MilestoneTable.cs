using Baogao.Model;
using static Baogao.Loading.Schema.Options;

namespace Baogao.Loading.Schema;

internal static class MilestoneTable
{
    internal static TableDeclaration<Milestone> Declare()
    {
        var table = new TableBuilder<Milestone>("milestones", "Milestones", "Steps of the year's course, and dated events around it from other sources.");
        var id = table.Id("milestone", row => row.Id, new("节点", "Milestone"), "Identifier of the milestone");
        var period = table.OptionalPeriod("period", row => row.Period, new("时期", "Period"), "Empty where the text gives none; a day for an event, which charts draw as a line");
        var phase = table.OptionalCode("phase", "phases", row => row.Phase, new("阶段", "Phase"), "Phase of the year, the course of the whole year, or a policy package; empty for a dated step that the text calls no phase", WasRequired);
        var direction = table.Token("direction", "high up down trough", row => row.Direction, new("方向", "Direction"),
            "Direction that the words give; `high` is a position and no rise; empty where they give none");
        var section = table.ToSection(row => row.Provenance.Section, WasRequired);
        var quote = table.Text("quote", row => row.Provenance.Quote!, QuoteColumn.Heading, QuoteColumn.Meaning, field => Quote(Required(field)));
        var nameZh = table.OptionalText("name_zh", row => row.Name?.Zh, new("名称", "Name (Chinese)"), "What happened, in short; empty where the quote says it", MayBeMissing);
        var nameEn = table.OptionalText("name_en", row => row.Name?.En, new("名称", "Name (English)"), "What happened, in short; empty where the quote says it", MayBeMissing);
        var source = table.ToSource("source", row => row.Provenance.Source, new("来源", "Source"), MayBeMissing);
        var draft = new DraftColumns<Milestone>(table, row => (row.Provenance.IsDraft, row.Provenance.Confidence));
        return table.Makes(row => new Milestone(
            row.Get(id), row.Get(period), row.Get(phase), row.Get(direction),
            new Provenance(row.Get(source) ?? row.Report, row.Get(section), row.Get(quote)) { IsDraft = draft.Of(row).IsDraft, Confidence = draft.Of(row).Confidence })
        {
            Name = (row.Get(nameZh), row.Get(nameEn)) switch
            {
                (null, null) => null,
                var (chinese, english) => new LocalText(chinese ?? english!, english ?? chinese!),
            },
        });
    }
}
