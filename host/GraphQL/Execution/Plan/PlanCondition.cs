namespace Leefbaarheid.GraphQL.Execution;

/// <summary>
/// One way for a selection to be included: all variables of <paramref name="WhenTrue"/> true and all of <paramref name="WhenFalse"/>
/// false. Bits are positions in <see cref="OperationPlan.ConditionVariables"/>. Default: always included.
/// </summary>
internal readonly record struct PlanCondition(ulong WhenTrue, ulong WhenFalse)
{
    public bool IsAlways => WhenTrue == 0 && WhenFalse == 0;

    /// <summary>True for a variable that would have to be both.</summary>
    public bool IsNever => (WhenTrue & WhenFalse) != 0;

    public PlanCondition And(PlanCondition other) => new(WhenTrue | other.WhenTrue, WhenFalse | other.WhenFalse);

    /// <summary>True when the other holds whenever this one does.</summary>
    public bool Implies(PlanCondition other) => (other.WhenTrue & ~WhenTrue) == 0 && (other.WhenFalse & ~WhenFalse) == 0;

    public bool Holds(ulong flags) => (flags & WhenTrue) == WhenTrue && (flags & WhenFalse) == 0;
}
