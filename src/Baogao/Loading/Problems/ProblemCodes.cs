using System.Globalization;

namespace Baogao.Loading.Problems;

/// <summary>The printed form of a problem's code, which messages, JSON and data use: <c>BG217</c>.</summary>
public static class ProblemCodes
{
    /// <summary><c>BG217</c> for <see cref="ProblemCode.NotANumber"/>.</summary>
    public static string Printed(this ProblemCode code) => "BG" + ((int)code).ToString(CultureInfo.InvariantCulture);
}
