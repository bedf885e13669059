namespace Baogao.Tests.Checking.Mutations;

/// <summary>What a quote may wrongly be instead.</summary>
internal static class QuoteMutations
{
    internal static IEnumerable<(string Kind, string To)> Of(string quote, IEnumerable<string> others)
    {
        foreach (var to in CellMutations.Digits(quote))
        {
            yield return ("digit of quote changed", to);
        }

        // Not every character: a quote that is not in the text is found by one rule, wherever it differs.
        foreach (var i in new[] { 0, quote.Length / 2, quote.Length - 1 }.Distinct())
        {
            yield return ("character of quote changed", quote[..i] + (quote[i] == '某' ? '何' : '某') + quote[(i + 1)..]);
        }

        var middle = quote.Length / 2;
        if (quote.Length > 2)
        {
            yield return ("character of quote dropped", quote[..middle] + quote[(middle + 1)..]);
        }

        yield return ("quote with a blank", quote[..middle] + " " + quote[middle..]);
        foreach (var other in others.Take(1))
        {
            yield return ("quote replaced", other);
        }

        if (quote.Length > 2)
        {
            yield return ("quote shortened at an end", quote[1..]);
            yield return ("quote shortened at an end", quote[..^1]);
        }
    }
}
