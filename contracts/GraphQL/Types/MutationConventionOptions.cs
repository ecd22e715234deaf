namespace HotChocolate.Types;

/// <summary>
/// How mutations get their input and payload types. A null means the default; <c>{MutationName}</c> in a pattern stands for the
/// field's name with its first letter in upper case.
/// </summary>
public struct MutationConventionOptions
{
    /// <summary>Default <c>{MutationName}Input</c>.</summary>
    public string? InputTypeNamePattern { get; set; }

    /// <summary>Default <c>input</c>.</summary>
    public string? InputArgumentName { get; set; }

    /// <summary>Default <c>{MutationName}Payload</c>.</summary>
    public string? PayloadTypeNamePattern { get; set; }

    /// <summary>Default <c>{MutationName}Error</c>.</summary>
    public string? PayloadErrorTypeNamePattern { get; set; }

    /// <summary>Default <c>errors</c>.</summary>
    public string? PayloadErrorsFieldName { get; set; }

    /// <summary>Default true. False: only mutations with <c>[UseMutationConvention]</c> or <c>[Error]</c> follow the conventions.</summary>
    public bool? ApplyToAllMutations { get; set; }
}
