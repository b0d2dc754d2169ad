using System.Text.Json.Serialization;
using GovDisclosure.Forms;
using GovDisclosure.Reports;

namespace GovDisclosure.Orleans;

/// <summary>All that an organ keeps of a year.</summary>
internal sealed class OrganState
{
    /// <summary>The number of the placement that holds; 0 for an organ without a place.</summary>
    public long Placement { get; set; }

    public string Name { get; set; } = string.Empty;

    public string? ParentId { get; set; }

    public bool Reports { get; set; }

    /// <summary>Rises with every change of what is passed up, whoever the parent is.</summary>
    public long Version { get; set; }

    /// <summary>The version that the parent has for certain.</summary>
    public long Acknowledged { get; set; }

    public bool HasReminder { get; set; }

    /// <summary>Reports by the id of the file or of the host's source; of several the first in this order counts.</summary>
    public Dictionary<string, SourceState> Sources { get; set; } = [];

    public Dictionary<string, ChildState> Children { get; set; } = [];

    /// <summary>Parents of before that have not been told yet, each with the version of the farewell.</summary>
    public Dictionary<string, long> Farewells { get; set; } = [];

    /// <summary>How many requests each notice moved, by its number.</summary>
    public Dictionary<string, long> Notices { get; set; } = [];

    /// <summary>A report of the organ.</summary>
    internal sealed class SourceState
    {
        public long Sequence { get; set; }

        /// <summary>Organ, year, form and tables; null where none was found or it was withdrawn.</summary>
        public AnnualReport? Report { get; set; }

        /// <summary>Whether it was read from a file.</summary>
        public bool IsFile { get; set; }

        public string Hash { get; set; } = string.Empty;

        public IReadOnlyList<Finding> Findings { get; set; } = [];
    }

    /// <summary>What is had of an organ below.</summary>
    internal sealed class ChildState
    {
        public long Version { get; set; }

        /// <summary>Null where the organ stands elsewhere now.</summary>
        public OrganSummary? Summary { get; set; }

        /// <summary>The sum unpacked.</summary>
        [JsonIgnore]
        public FormValues? Sum { get; set; }
    }
}
