using System.Globalization;
using Baogao.Cli.Output;
using Baogao.Reading;
using Baogao.Reading.Drafting;
using Baogao.Reading.Formats;

namespace Baogao.Cli.Verbs;

/// <summary>What <c>baogao new</c> says at its end: what was made, what a person should look at first, and the next commands.</summary>
internal static class NewSummary
{
    public static void Write(string folder, string name, string from, ReportReading reading, DraftCounts counts)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{folder}: a draft edition of {reading.Place.Name}, {reading.Calendar.ReviewYear} in review, {reading.Calendar.PlanYear} planned. No row is confirmed yet."));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"  {Of(counts, "figures")} figures ({counts.Targets} targets), {Of(counts, "rankings")} rankings, {Of(counts, "honours")} honours, {Of(counts, "projects")} projects, {Of(counts, "exclusions")} exclusions; {Of(counts, "indicators")} indicators of its own."));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"  {counts.Unsure} rows have a confidence under 0.9{(counts.Unnamed > 0 ? $", {counts.Unnamed} figures have no name" : "")}. Indicators have their Chinese names in English too, until a person translates them."));
        Console.WriteLine("Look first at which time each part is about, since the periods follow from it:");
        foreach (var part in reading.Parts)
        {
            var cells = PartTable.Cells(reading.Report, part);
            Console.WriteLine(Visible.Line($"  {cells[4],-9} {cells[3],-6} {cells[2]}"));
        }

        Console.WriteLine(Visible.Line($"If one is wrong: baogao read {from} --sections > parts.csv, correct it, remove {folder}, and run new again with --sections-from parts.csv."));
        Console.WriteLine("Then:");
        Console.WriteLine(Visible.Line($"  baogao check {folder} --source {from}"));
        Console.WriteLine(Visible.Line($"  baogao confirm {folder} --source {from}"));
        Console.WriteLine($"  baogao run --edition {name}");
    }

    private static int Of(DraftCounts counts, string table) => counts.Rows.GetValueOrDefault(table);
}
