using Baogao.Model;
using static Baogao.Loading.Schema.Options;

namespace Baogao.Loading.Schema;

internal static class MilestoneTable
{
    internal static TableDeclaration<Milestone> Declare()
    {
        var table = new TableBuilder<Milestone>("milestones", "Milestones", "Steps of the year's course.");
        var id = table.Id("milestone", row => row.Id, new("节点", "Milestone"), "Identifier of the milestone");
        var period = table.OptionalPeriod("period", row => row.Period, new("期间", "Period"), "Empty where the text gives none");
        var phase = table.OptionalCode("phase", "phases", row => row.Phase, new("阶段", "Phase"), "Phase of the year, the course of the whole year, or a policy package; empty for a dated step that the text calls no phase", WasRequired);
        var direction = table.Token("direction", "high up down trough", row => row.Direction, new("方向", "Direction"),
            "Direction that the words give; `high` is a position and no rise; empty where they give none");
        var provenance = new ProvenanceColumns<Milestone>(table, row => row.Provenance);
        return table.Makes(row => new Milestone(row.Get(id), row.Get(period), row.Get(phase), row.Get(direction), provenance.Of(row)));
    }
}
