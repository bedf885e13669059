using System.CommandLine;

namespace Baogao.Cli.Verbs;

/// <summary><c>--jobs</c>: how many reports are read at a time.</summary>
internal static class JobsOption
{
    private const int Most = 256;

    public static Option<int> Create()
    {
        var jobs = new Option<int>("--jobs") { Description = "How many reports are read at a time; as many as there are processors, unless set.", DefaultValueFactory = _ => Math.Min(Most, Environment.ProcessorCount) };
        WholeNumber.Between(jobs, 1, Most);
        return jobs;
    }
}
