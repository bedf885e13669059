namespace Baogao.Model;

/// <summary>Which way a target points.</summary>
public enum TargetDirection
{
    /// <summary>At least so much: more is beyond the target.</summary>
    Up,

    /// <summary>At most so much (以内, 不超过, or an indicator of which less is better): less is beyond it.</summary>
    Ceiling,

    /// <summary>A fall by so much (下降3%): a greater fall is beyond it.</summary>
    Fall,
}
