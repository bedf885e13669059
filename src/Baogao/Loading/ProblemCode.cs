namespace Baogao;

/// <summary>Stable codes of problems. 1xx: files, 2xx: tables and cells, 3xx: keys and meaning, 4xx: the source text, 5xx: consistency.</summary>
public enum ProblemCode
{
    /// <summary>The edition's folder is not there.</summary>
    BG101 = 101,
}
