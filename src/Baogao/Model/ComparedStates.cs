namespace Baogao.Model;

/// <summary>What came of a target.</summary>
public enum TargetState
{
    /// <summary>Reached.</summary>
    Met,

    /// <summary>Not reached.</summary>
    Missed,

    /// <summary>A plan that was reached, and so was the stretch target beside it.</summary>
    BeyondStretch,

    /// <summary>The outcome lies between both ends of a range.</summary>
    WithinRange,

    /// <summary>The two may be compared, and whether it was met cannot be said: 左右 names no limit, a bound may not decide, a part of the year neither.</summary>
    Undecided,

    /// <summary>The later edition states an outcome that may not be set against it.</summary>
    NotComparable,

    /// <summary>The later edition states no outcome of it.</summary>
    NotStated,
}

/// <summary>What a later report says of a project.</summary>
public enum ProjectState
{
    /// <summary>It is done or handed over.</summary>
    Finished,

    /// <summary>It is named as planned, started or going on.</summary>
    CarriedOn,

    /// <summary>It is not named: that says nothing of it.</summary>
    NotNamed,

    /// <summary>The earlier report does not name it.</summary>
    New,
}

/// <summary>Why no line goes on from a figure to the next one over the years.</summary>
public enum YearBreak
{
    /// <summary>The two stand on two bases, or measure two things.</summary>
    Basis,

    /// <summary>One covers another part of the year: January to November against the year.</summary>
    Period,

    /// <summary>They are numbers of two: the place and a part of it.</summary>
    Coverage,

    /// <summary>One is at constant prices.</summary>
    Prices,

    /// <summary>Their units measure two things, such as persons and households.</summary>
    Unit,

    /// <summary>A level and a growth.</summary>
    Measure,

    /// <summary>A target and an outcome.</summary>
    Kind,

    /// <summary>A year between them has no figure.</summary>
    YearsMissing,
}
