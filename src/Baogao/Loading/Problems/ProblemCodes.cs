using System.Globalization;

namespace Baogao.Loading.Problems;

/// <summary>The printed form of a problem's code, which messages, JSON and data use: <c>BG217</c>.</summary>
public static class ProblemCodes
{
    private const int FirstFinding = 400;

    /// <summary>True for what a check finds in the data, by its text or by arithmetic; false for a fault of the tables themselves.</summary>
    internal static bool IsFinding(this ProblemCode code) => (int)code >= FirstFinding;

    /// <summary><c>BG217</c> for <see cref="ProblemCode.NotANumber"/>.</summary>
    public static string Printed(this ProblemCode code) => "BG" + ((int)code).ToString(CultureInfo.InvariantCulture);
}
