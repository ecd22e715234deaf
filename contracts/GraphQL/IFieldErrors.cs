namespace HotChocolate;

/// <summary>What the engine reads of a field result.</summary>
internal interface IFieldErrors : IFieldResult
{
    IReadOnlyList<object> Errors { get; }
}
