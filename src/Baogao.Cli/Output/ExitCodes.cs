namespace Baogao.Cli.Output;

/// <summary>What the command's exit code says.</summary>
internal static class ExitCodes
{
    /// <summary>Everything that was asked for exists.</summary>
    public const int Success = 0;

    /// <summary>A cell failed, or a notebook could not be read.</summary>
    public const int FailedCell = 1;

    /// <summary>The command line is wrong.</summary>
    public const int BadUsage = 2;

    /// <summary>The data has errors.</summary>
    public const int BadData = 3;

    /// <summary>A cell ran longer than it may.</summary>
    public const int Timeout = 4;

    /// <summary>A file could not be written.</summary>
    public const int CannotWrite = 5;

    /// <summary>The data can be read, and a check warns.</summary>
    public const int DoubtfulData = 6;

    /// <summary>An executed notebook is stale, or a notebook holds outputs that it should not.</summary>
    public const int Stale = 7;

    /// <summary>The images could not be drawn; the rest was made.</summary>
    public const int NoImages = 8;

    /// <summary>The user stopped it.</summary>
    public const int Stopped = 130;

    /// <summary>The codes in words, for the help.</summary>
    public const string Help =
        "Exit codes: 0 everything that was asked for exists, 1 a cell failed, 2 bad usage, 3 bad data, 4 timeout, 5 output not writable, 6 the check warns, 7 stale or not clean, 8 images could not be drawn, 130 stopped by the user.";
}
