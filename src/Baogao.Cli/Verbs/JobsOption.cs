using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Baogao.Cli.Verbs;

/// <summary><c>--jobs</c>: how many reports are read at a time.</summary>
internal static class JobsOption
{
    private const int Most = 256;

    public static Option<int> Create()
    {
        var jobs = new Option<int>("--jobs") { Description = "How many reports are read at a time; as many as there are processors, unless set.", DefaultValueFactory = _ => Math.Min(Most, Environment.ProcessorCount) };
        jobs.Validators.Add(Check);
        return jobs;
    }

    private static void Check(OptionResult value)
    {
        if (value.Tokens is [var token] && int.TryParse(token.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number is < 1 or > Most)
        {
            value.AddError(FormattableString.Invariant($"--jobs {number}: expected a whole number from 1 to {Most}."));
        }
    }
}
