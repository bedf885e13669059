namespace Baogao.Reading.Sections;

/// <summary>The turns of a report from one time to another, as they are found. An aside ends with its paragraph.</summary>
internal sealed class Turns
{
    private readonly List<PartPeriod> parts = [];
    private readonly string text;
    private readonly bool isInferred;
    private PartPeriod lasting;

    internal Turns(string text, ReportCalendar calendar, bool plans)
    {
        this.text = text;
        isInferred = calendar.IsInferred;
        var year = plans ? calendar.PlanYear : calendar.ReviewYear;
        lasting = new PartPeriod(0, Opening(0), plans, year, year, plans ? "words of a plan alone" : "review before any heading") { IsInferred = true };
        parts.Add(lasting);
    }

    internal IReadOnlyList<PartPeriod> Parts => parts;

    internal bool IsPlan => parts[^1].IsPlan;

    internal void Turn(int position, bool plan, Years years, string rule, bool isLasting = true)
    {
        var part = new PartPeriod(position, Opening(position), plan, years.First, years.Last, rule) { IsInferred = isInferred };
        Add(part);
        if (isLasting)
        {
            lasting = part;
        }
    }

    internal void EndAside(int position)
    {
        if (parts[^1] != lasting && parts[^1].Rule != "continued")
        {
            Add(lasting with { Position = position, Opening = Opening(position), Rule = "continued" });
            lasting = parts[^1];
        }
    }

    private void Add(PartPeriod part)
    {
        var last = parts[^1];
        if ((last.IsPlan, last.FirstYear, last.LastYear) != (part.IsPlan, part.FirstYear, part.LastYear) || part.Rule == "heading" || last.IsInferred != part.IsInferred)
        {
            parts.Add(part);
        }
    }

    private string Opening(int position) => text.Substring(position, Math.Min(16, text.Length - position));
}
