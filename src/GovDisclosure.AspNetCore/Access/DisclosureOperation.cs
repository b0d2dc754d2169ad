namespace GovDisclosure.AspNetCore;

/// <summary>What somebody asks of the endpoints and pages: the unit in which a host opens, guards or closes them.</summary>
public enum DisclosureOperation
{
    /// <summary>Nothing: the default of the type.</summary>
    None = 0,

    /// <summary>To count working days, deadlines and fees of facts that are sent along: no register is read.</summary>
    Calculate = 1,

    /// <summary>To build, audit and write a report of data that is sent along, and to audit an uploaded file: no register is read.</summary>
    Audit = 2,

    /// <summary>To hand in a request (提交申请) from the public form.</summary>
    Submit = 3,

    /// <summary>To ask where one's own request stands (查询进度), by number and code.</summary>
    Track = 4,

    /// <summary>To read published reports and what goes with them.</summary>
    ReadPublished = 5,

    /// <summary>To see the work list and single requests of an organ.</summary>
    ReadRequests = 6,

    /// <summary>To enter requests that came on paper, and to record events, fees, assignments and reviews.</summary>
    WriteRequests = 7,

    /// <summary>To work on the reply of a request: to accept, to draft its outcome, to deliver it.</summary>
    Decide = 8,

    /// <summary>To make an entry void.</summary>
    Void = 9,

    /// <summary>To see the year's figures and its report before publication.</summary>
    ReadReports = 10,

    /// <summary>To edit a report, to waive findings, to publish and lock it.</summary>
    WriteReports = 11,

    /// <summary>To review, approve or send back the draft of a reply (审核、签发、退回).</summary>
    Approve = 12,

    /// <summary>To see drafts of publications, their checks, the board of freshness and the normative documents of an organ.</summary>
    ReadPublications = 13,

    /// <summary>To draft publications, to set their attribute, to mask personal data in them.</summary>
    WritePublications = 14,

    /// <summary>To review publications for secrecy, to sign, publish, withhold, withdraw and end them (保密审查、签发、发布、撤回).</summary>
    ReviewPublications = 15,
}
