namespace Baogao.Exchange.Sql;

/// <summary>Why a query gave no result.</summary>
public enum QueryFault
{
    /// <summary>It is not one statement that only reads, or it names what is not there.</summary>
    Refused,

    /// <summary>It ran longer than it may.</summary>
    Timeout,

    /// <summary>It needs more memory, or gives more, than it may.</summary>
    TooLarge,

    /// <summary>A file of readings cannot be read.</summary>
    BadFile,
}

/// <summary>A query gave no result; the message says what is wrong and what to write instead.</summary>
public sealed class QueryException : Exception
{
    internal QueryException(QueryFault fault, string message, Exception? cause = null)
        : base(message, cause) => Fault = fault;

    /// <summary>Why.</summary>
    public QueryFault Fault { get; }
}
