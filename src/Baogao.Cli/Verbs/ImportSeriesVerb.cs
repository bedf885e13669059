using System.CommandLine;
using Baogao.Cli.Output;
using Baogao.Cli.Workspaces;
using Baogao.Exchange.Series;

namespace Baogao.Cli.Verbs;

/// <summary><c>baogao import-series</c>: adds the values of a table to the series of an edition.</summary>
internal static class ImportSeriesVerb
{
    private static readonly Argument<string> File = new("file") { Description = "The table: .csv with commas, semicolons or tabs, or .xlsx." };
    private static readonly Option<string> Into = new("--into") { Description = "The edition: a name under data/, or a folder.", HelpName = "EDITION", Required = true };
    private static readonly Option<string> Indicator = new("--indicator") { Description = "What is measured: a key or a name of an indicator.", HelpName = "NAME" };
    private static readonly Option<string> Geography = new("--geography") { Description = "The area covered, as series.csv writes it.", HelpName = "PLACE" };
    private static readonly Option<string> MeasureOption = new("--measure") { Description = "level, growth, level_cumulative or growth_cumulative.", HelpName = "MEASURE" };
    private static readonly Option<string> Unit = new("--unit") { Description = "The unit of the values; growth is in %.", HelpName = "UNIT" };
    private static readonly Option<string> Source = new("--source") { Description = "The name of a source in datapackage.json.", HelpName = "NAME" };
    private static readonly Option<string> KindOfSource = new("--kind-of-source") { Description = "Who publishes the numbers: official, press or repost.", HelpName = "KIND" };
    private static readonly Option<int?> Year = new("--year") { Description = "The year of periods that name none, such as 1月.", HelpName = "YEAR" };
    private static readonly Option<string> Sheet = new("--sheet") { Description = "The sheet of a workbook that has several.", HelpName = "NAME" };
    private static readonly Option<bool> Yes = new("--yes") { Description = "Writes the changes; without it they are only shown." };

    public static Command Create()
    {
        var command = new Command(
            "import-series",
            """
            Adds monthly, quarterly or yearly values of a table to series.csv of an edition, and shows first what it adds and changes. No row is taken away.
            The table has a row for each value (columns indicator, geography, period, measure, value, unit, kind_of_source, source, note, or 指标, 地区, 时期, 数值 …), or periods
            across (2022年1月, 2022年1-2月, 2022-01, 2022Q1, 2022年), as the data site of the National Bureau of Statistics exports it. Names such as
            社会消费品零售总额_累计值(亿元) say measure and unit. What the table does not say, the options say; nothing is guessed. Empty cells, — and … are left out and counted.
            With --yes it writes the table, and keeps the old one in .baogao/before/. Without it the exit code is 7 where something would change.

            Example: baogao import-series retail.csv --into shanghai-2022 --geography Shanghai --source statistics_bureau_202206 --kind-of-source official
            Example: baogao import-series months.xlsx --into shanghai-2022 --year 2022 --yes
            """);
        command.Arguments.Add(File);
        foreach (var option in (Option[])[Into, Indicator, Geography, MeasureOption, Unit, Source, KindOfSource, Year, Sheet, Yes])
        {
            command.Options.Add(option);
        }

        command.SetAction((parsed, _) => Failures.ToExitCode(() => Task.FromResult(Import(parsed.GetValue(File)!, EditionArgument.Folder(parsed.GetValue(Into)!), Options(parsed), parsed.GetValue(Yes)))));
        return command;
    }

    private static SeriesOptions Options(ParseResult parsed)
    {
        var (measure, kind, year) = (parsed.GetValue(MeasureOption), parsed.GetValue(KindOfSource), parsed.GetValue(Year));
        if (measure is not null && !SeriesMeasures.TryParse(measure, out _))
        {
            throw new UsageException($"--measure {Visible.Line(measure)}: expected level, growth, level_cumulative or growth_cumulative.");
        }

        if (kind is not null && !SeriesOptions.KindsOfSource.Contains(kind))
        {
            throw new UsageException($"--kind-of-source {Visible.Line(kind)}: expected official, press or repost.");
        }

        if (year is < 1 or > 9999)
        {
            throw new UsageException(FormattableString.Invariant($"--year {year}: expected a year from 1 to 9999."));
        }

        return new SeriesOptions
        {
            Indicator = parsed.GetValue(Indicator), Geography = parsed.GetValue(Geography), Measure = SeriesMeasures.TryParse(measure, out var known) ? known : null, Unit = parsed.GetValue(Unit),
            Source = parsed.GetValue(Source), KindOfSource = kind, Year = year, Sheet = parsed.GetValue(Sheet),
        };
    }

    private static int Import(string file, string edition, SeriesOptions options, bool write)
        => ImportWriting.Read(edition, candidate => SeriesImport.Read(file, edition, candidate, options), plan =>
        {
            Show(plan);
            return ImportWriting.Finish(file, "table", edition, plan.Import, write);
        });

    private static void Show(SeriesPlan plan)
    {
        if (plan.Import.Problems.Count == 0)
        {
            Console.WriteLine(FormattableString.Invariant($"series: {Counted(plan.Equal, "value")} already there; {Counted(plan.NotPublished, "cell")} without a value left out."));
        }

        foreach (var line in plan.Package)
        {
            Console.WriteLine(Visible.Line($"datapackage.json: {line}"));
        }
    }

    private static string Counted(int count, string what) => FormattableString.Invariant($"{count} {what}{(count == 1 ? "" : "s")}");
}
