using System.Globalization;

namespace Baogao.Loading.Problems;

/// <summary>The small parts of which the messages of exceptions are made.</summary>
internal static class Say
{
    internal static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
