using System.CommandLine;
using System.Globalization;

namespace Baogao.Cli.Verbs;

/// <summary>Refuses whole numbers that an option cannot have.</summary>
internal static class WholeNumber
{
    /// <summary>Lets an option take numbers from the least to the most; null for no most.</summary>
    public static void Between(Option<int> option, int least, int? most = null) => option.Validators.Add(value =>
    {
        if (value.Tokens is [var token] && int.TryParse(token.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && (number < least || number > most))
        {
            value.AddError(FormattableString.Invariant($"{option.Name} {number}: expected a whole number {(most is { } end ? FormattableString.Invariant($"from {least} to {end}") : FormattableString.Invariant($"of at least {least}"))}."));
        }
    });
}
