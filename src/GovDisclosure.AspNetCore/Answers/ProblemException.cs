namespace GovDisclosure.AspNetCore.Answers;

/// <summary>Ends a call with a problem.</summary>
internal sealed class ProblemException(Problem problem) : Exception(problem.Title.English)
{
    public Problem Problem => problem;
}
