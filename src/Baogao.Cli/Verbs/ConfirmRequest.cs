using System.Globalization;
using Baogao.Cli.Output;

namespace Baogao.Cli.Verbs;

/// <summary>What <c>baogao confirm</c> is asked to do; to list, where nothing is set.</summary>
internal sealed record ConfirmRequest(IReadOnlyList<string> Rows, string? Section, int? Sample, int? Seed, IReadOnlyList<string> Wrong, bool Rest, decimal? AtMost)
{
    /// <exception cref="UsageException">Options that do not go together, or a number that is none.</exception>
    public void Validate()
    {
        var asked = new[] { (Rows.Count > 0, "--row"), (Section is not null, "--section"), (Sample is not null, "--sample"), (Wrong.Count > 0 && !Rest, "--wrong"), (Rest, "--rest") }
            .Where(one => one.Item1).Select(one => one.Item2).ToList();
        if (asked.Count > 1)
        {
            throw new UsageException($"{string.Join(" and ", asked)} do not go together: ask for one at a time.");
        }

        if (Sample is < 1)
        {
            throw new UsageException($"--sample {Sample.Value.ToString(CultureInfo.InvariantCulture)}: expected a whole number of rows from 1, such as --sample 30.");
        }

        if (Seed is not null && Sample is null)
        {
            throw new UsageException("--seed goes with --sample N.");
        }

        if (AtMost is not null && !Rest)
        {
            throw new UsageException("--at-most goes with --rest.");
        }

        if (AtMost is <= 0 or > 100)
        {
            throw new UsageException($"--at-most {AtMost.Value.ToString(CultureInfo.InvariantCulture)}: expected per cent above 0 and up to 100, such as --at-most 15.");
        }
    }
}
