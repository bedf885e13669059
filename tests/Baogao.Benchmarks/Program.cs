using System.Globalization;

namespace Baogao.Benchmarks;

internal static class Program
{
    private const string One = "03-targets-2023";
    private const int DefaultRuns = 5;

    private static int Main(string[] args)
    {
        var runs = DefaultRuns;
        if (args.Length > 0 && !(args is ["--runs", var number] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out runs) && runs > 0))
        {
            Console.Error.WriteLine("Usage: dotnet run -c Release --project tests/Baogao.Benchmarks [-- --runs N]");
            return 2;
        }

        if ((Peer.WhyNot() ?? Checkout.WhyNot()) is { } reason)
        {
            Console.Error.WriteLine(reason);
            return 1;
        }

        try
        {
            using var copy = new WorkspaceCopy(Checkout.Root);
            Console.Write(Comparison.Run(copy, One, runs, Console.Error.WriteLine));
            return 0;
        }
        catch (MeasuredProcessException problem)
        {
            Console.Error.WriteLine(problem.Message);
            return 1;
        }
    }
}
