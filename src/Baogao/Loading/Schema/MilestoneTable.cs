using Baogao.Model;

namespace Baogao.Loading.Schema;

internal static class MilestoneTable
{
    internal static TableDeclaration<Milestone> Declare()
    {
        var table = new TableBuilder<Milestone>("milestones", "Milestones", "Steps of the year's course.");
        var id = table.Id("milestone", row => row.Id, new("节点", "Milestone"), "Identifier of the milestone");
        var period = table.OptionalPeriod("period", row => row.Period, new("期间", "Period"), "Empty where the text gives none");
        var phase = table.Code("phase", "phases", row => row.Phase, new("阶段", "Phase"), "Phase of the year, or a policy package");
        var direction = table.Token("direction", "up down trough", row => row.Direction, new("方向", "Direction"),
            "Direction that the words give; empty where they give none (a high start is a position, not a rise)");
        var provenance = new ProvenanceColumns<Milestone>(table, row => row.Provenance);
        return table.Makes(row => new Milestone(row.Get(id), row.Get(period), row.Get(phase), row.Get(direction), provenance.Of(row)));
    }
}
