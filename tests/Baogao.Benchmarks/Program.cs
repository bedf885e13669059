using System.Globalization;

namespace Baogao.Benchmarks;

internal static class Program
{
    private const string One = "03-targets";
    private const int DefaultRounds = 5;

    private static int Main(string[] args)
    {
        var what = args is [var first, ..] && !first.StartsWith('-') ? first : "notebooks";
        var rounds = DefaultRounds;
        string[] rest = args is [var named, .. var behind] && named == what ? behind : args;
        if (what is not ("notebooks" or "kernel" or "loops" or "reading")
            || (rest.Length > 0 && !(rest is ["--runs", var number] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out rounds) && rounds > 0)))
        {
            Console.Error.WriteLine("Usage: dotnet run -c Release --project tests/Baogao.Benchmarks [-- [notebooks|kernel|loops|reading] [--runs N]]");
            return 2;
        }

        if ((Checkout.WhyNot() ?? (what switch { "loops" => null, "reading" => ReadingComparison.WhyNot(), _ => Peer.WhyNot() })) is { } reason)
        {
            Console.Error.WriteLine(reason);
            return 1;
        }

        try
        {
            Console.Write(what switch
            {
                "kernel" => KernelComparison.Run(rounds),
                "loops" => LoopComparison.Run(rounds),
                "reading" => ReadingComparison.Run(rounds),
                _ => Notebooks(rounds),
            });
            return 0;
        }
        catch (MeasuredProcessException problem)
        {
            Console.Error.WriteLine(problem.Message);
            return 1;
        }
    }

    private static string Notebooks(int rounds)
    {
        using var copy = new WorkspaceCopy(Checkout.Root);
        return Comparison.Run(copy, One, rounds, Console.Error.WriteLine);
    }
}
