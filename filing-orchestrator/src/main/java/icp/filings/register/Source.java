package icp.filings.register;

/** Where the rules over the registers' answers are written. */
final class Source {
  static final String RETURNS =
      "Alibaba Cloud documentation, 备案驳回FAQ (2019-09); Huawei Cloud filing knowledge base, 备案驳回咨询"
          + " (2025-12)";
  static final String ERRORS = "Huawei Cloud filing knowledge base, 错误提示FAQ (2025-12)";
  static final String ADDRESS = ERRORS + "; Alibaba Cloud documentation, 填写主体信息和网站信息 (2019-09)";
  static final String ABNORMAL = ERRORS + "; Tencent Cloud documentation, 华东各省管局要求 (2021-22)";
  static final String ACCESS = "Alibaba Cloud documentation, 接入备案FAQ (2019-09)";
  static final String CODES = ACCESS + "; Alibaba Cloud documentation, 短信核验 (2019-09)";
  static final String GONE = ACCESS + "; Huawei Cloud filing knowledge base, 备案驳回咨询 (2025-12)";
  static final String CONFLICT =
      "Huawei Cloud filing knowledge base, 备案驳回咨询 (2025-12); Huawei Cloud filing knowledge base,"
          + " 备案流程咨询 (2025-12)";
  static final String SHELL =
      "Huawei Cloud filing knowledge base, 备案注销咨询 (2025-12); Tencent Cloud documentation, 网站信息"
          + " (2021-22)";
  static final String OUTDATED =
      "Tencent Cloud documentation, 网站信息 (2021-22); Huawei Cloud filing knowledge base, 备案变更咨询"
          + " (2025-12)";
  static final String OTHER_PROVINCE = "WeChat developer community, 小程序备案 (2023)";
  static final String SHOWN =
      "Tencent Cloud documentation, 常见驳回原因及其处理 (2021-22); Huawei Cloud filing knowledge base,"
          + " 备案驳回咨询 (2025-12)";
  static final String CONTENT =
      "Tencent Cloud documentation, 网站信息 (2021-22); Huawei Cloud filing knowledge base, 备案驳回咨询"
          + " (2025-12)";
  static final String BLACKLIST =
      "Tencent Cloud documentation, 能否进行备案 (2021-22); Tencent Cloud documentation, 华北各省管局要求"
          + " (2021-22)";

  private Source() {}
}
