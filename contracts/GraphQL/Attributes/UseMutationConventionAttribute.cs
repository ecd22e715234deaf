namespace HotChocolate.Types;

/// <summary>Applies the mutation conventions to one mutation, or changes how they apply to it.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class UseMutationConventionAttribute : ObjectFieldDescriptorAttribute
{
    /// <summary>The input object's name; null for the pattern of the conventions.</summary>
    public string? InputTypeName { get; set; }

    /// <summary>The argument's name; null for the one of the conventions.</summary>
    public string? InputArgumentName { get; set; }

    /// <summary>The payload's name; null for the pattern of the conventions.</summary>
    public string? PayloadTypeName { get; set; }

    /// <summary>The name of the payload's data field; null for the name of the result's type.</summary>
    public string? PayloadFieldName { get; set; }

    /// <summary>The error union's name; null for the pattern of the conventions.</summary>
    public string? PayloadErrorTypeName { get; set; }

    /// <summary>The name of the payload's errors field; null for the one of the conventions.</summary>
    public string? PayloadErrorsFieldName { get; set; }

    /// <summary>True: the conventions do not apply to this mutation.</summary>
    public bool Disable { get; set; }
}
